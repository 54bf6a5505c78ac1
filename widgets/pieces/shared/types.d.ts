// Types that many scripts name. What Python hands over stands in `handed.d.ts`.

/** What a selector finds: an element of HTML where it names no kind of element. */
type Selected<S extends string> = Named<import("typed-query-selector/parser").ParseSelector<S>>;
type Named<Kind> = Element extends Kind ? HTMLElement : Kind;

interface ParentNode {
  querySelector<S extends string>(selector: S): Selected<S> | null;
  querySelectorAll<S extends string>(selector: S): NodeListOf<Selected<S>>;
}

interface Element {
  cloneNode(deep?: boolean): this;
  closest<S extends string>(selector: S): Selected<S> | null;
}

/** What a hand or a key meets is an element. */
interface UIEvent {
  readonly target: Element;
}

/** What the keeper of a page names lessons and questions by. */
interface AboutCourse extends Handed.About {
  lessons: Record<string, string>;
  asked: Record<string, string>;
}

/** What every page of the site shares. */
interface SiteCourse extends Omit<Handed.Header, "course"> {
  about: AboutCourse;
  help: Handed.Help & { renew?: () => Promise<void> };
}

/** What a page's own script says of its course; on a learning platform `reader` is a mark of who learns. */
declare var goodCryCourse: { about?: Handed.About, reader?: string } | undefined;

/** What scripts of one page share, though they may be loaded more than once. */
type OfPage = Record<symbol, any>;

/** What `h` and `s` put into an element; nothing stays out. */
type Child = Node | string | null | undefined;
type Children = (Child | Child[])[];
type Attributes = {
  onclick?: (event: MouseEvent) => unknown,
  [name: `on${string}`]: ((event: any) => unknown) | undefined,
  [name: string]: string | number | boolean | null | undefined | ((event: any) => unknown),
};

type Entry = Kept.Attempt | Kept.Belief | Kept.State | Kept.Words | Kept.Setting;

/** The last answer to a question, and how many there were. What a piece put into `response` only that piece knows. */
type Attempted = Pick<Kept.Attempt, "at" | "version" | "right" | "sureness" | "rating"> & { response: any, times: number };

/** All that a page needs to show what was done. What stands as a `value` only the piece knows that put it there. */
interface Snapshot {
  attempts: Record<string, Attempted>;
  beliefs: Record<string, Pick<Kept.Belief, "at" | "answers">>;
  states: Record<string, { at: string, value: any }>;
  words: Record<string, { at: string, words: Record<string, string> }>;
  settings: Partial<Record<Kept.Setting["name"], Kept.Setting["value"]>>;
  due: Record<string, string>;
  remembered: Record<string, number>;
  /** Where it lies: `page`, `shared` or `files` ask for other words. */
  place?: string;
  whose?: string;
}

/** What was kept of one piece. */
interface KeptHere {
  attempt?: Attempted;
  answers?: Record<string, number>;
  state?: any;
  words?: Record<string, string>;
}

type Memory = ReturnType<typeof import("./memory.js").memoryOf>;

/** What pieces tell the record of their page, and ask it. */
interface Told {
  entry?: Entry;
  recall?: (snapshot: Snapshot) => void;
  watch?: (snapshot: Snapshot) => void;
}

/** What a keeper answers, by what it was asked to do; `trouble` is a sentence for whoever learns. */
interface Answers {
  recall: { snapshot?: Partial<Snapshot> };
  keep: { kept?: string[], refused?: Record<string, string>, due?: Record<string, string> };
  show: { kept?: InPlainWords };
  export: { name?: string, text?: string };
  import: { added?: number, known?: number, part?: number };
  erase: { erased?: number };
  repair: { said?: string };
}
type Answer<Do extends keyof Answers> = Answers[Do] & { trouble?: string | null };

/** What the record asks a keeper; `do` says what of the rest it has. */
interface Asking<Do extends keyof Answers> {
  do: Do;
  entries?: Entry[];
  lesson?: string | null;
  format?: string;
  text?: string;
  part?: number;
  parts?: number;
  /** The name of a page on a computer that others use too. */
  shared?: string;
}

interface Keeper {
  ask<Do extends keyof Answers>(message: Asking<Do>): Promise<Answer<Do> | null>;
  onChange?(act: () => void): void;
}

/** What is kept, in plain words: see `widgets/record/plain.py`. */
interface InPlainWords {
  place: string;
  where: string;
  unread?: number;
  lessons: { lesson: string, title: string, attempts: number, sentences: string[] }[];
  words: OwnWords[];
  settings: Record<string, string>;
}

interface OwnWords { item: string, lesson: string, asks: string, words: Record<string, string>, at: string }

/** As much of a widget's model, Jupyter's or a page's own, as pieces use. */
interface Model {
  get(name: string): any;
}

/** The same behind a kernel, whose models know each other. */
interface KernelModel extends Model {
  widget_manager: { get_model(id: string): Promise<Model & { loader?: Promise<any> }> };
}

/** Brings the markup of a piece to life. */
type Enhance<Data> = (root: HTMLElement, data: Data, memory: Memory) => void;

interface Place { model: Model, el: HTMLElement }

/** One pattern of a message, as `compact.py` writes it: texts, and what goes between them. */
type Pattern = string | (string | Placed)[];
type Placed = [name: string, choices?: [key: string, pattern: Pattern][], usual?: number];
type Catalogue = { patterns: Map<string, Pattern>, plural: Intl.PluralRules, number: Intl.NumberFormat };

/** What waits to be kept, and for whose record: null where none ever was. */
interface Waiting { whose: string | null, entry: Entry }

/** Whether a value can be what it is said to be. */
type Fits = (value: any) => boolean;

/** A guess that a lesson's path waits for. */
interface Guess { item: string, isDone: boolean }
