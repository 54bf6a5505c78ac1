// What a kind of question does, and what is said of an answer.

/** What is said of an answer; `right` is null where that is not for us to say. */
interface Judged {
  right: boolean | null;
  /** The verdict, where it is another than the usual. */
  says?: string | null;
  notes: Element[];
  /** The notes on what was not chosen. */
  rest?: Element[];
  picture?: Element;
  /** What comes below. */
  after?: Element;
}

/** How an answer is read, judged, told to the record and put back; only its kind knows what it is. */
interface Answering {
  read(): any;
  judge(given: any): Judged;
  /** What is said where nothing was answered. */
  empty?: string;
  response?(given: any): unknown;
  write?(response: any): boolean;
}

interface Option { input: HTMLInputElement, text: string, note: HTMLElement, right: boolean }

type Parts = Record<string, HTMLElement>;

/** A choice in a case: what came of it, and the scene to which it leads. */
interface Way { text: string, came: HTMLElement, goes: string }
interface Scene { node: HTMLElement, choices: Way[] }
