/** An option with what the room chose; `count` is not there while it is not shown, `why` and `fits` until it is closed; of a
 * thing that is put in order, the `mean` of its places, the one before, and the `place` that fits. */
interface Choosable { text: string, count?: number, before?: number, fits?: boolean, why?: string, mean?: number, earlier?: number, place?: number }

interface PollDesign extends Handed.SaidLater { id: string, name: string, how: string }

/** What studies of one design say together; and all of them, with how unlike they are. */
interface Pool { n: number, mean: number, low: number, high: number }
interface WholePool extends Pool { unlike: number }
type PollTruth = { says: string, value: number, means: number[], managed: number, slipped: number };

/** A study of the room: the place of its design, its people, and what it found. */
type PollStudy = [design: number, people: number, estimate: number, error: number, low: number, high: number];

interface PollPlan { intro: string, when: string, minutes: number, people: number[], world: Handed.Rules }

/** The line of a number to guess, with how often each was guessed; what was found comes once it is closed. */
interface PollLine {
  least: number;
  most: number;
  step: number;
  unit: string;
  guesses?: [value: number, count: number][];
  earlier?: [value: number, count: number][];
  low?: number;
  high?: number;
  answer?: number;
}

/** Short words: those that all may see, and, for the teacher's screen alone, the list of all, with its mark. */
type Said = [text: string, count: number];
interface PollWords { longest: number, shown?: Said[], list?: Said[], mark?: number, most?: number }

/** The room as the service tells it; which of it is there, the phase says, and whether a question is open or a study. */
interface Room {
  id?: string;
  phase: string;
  round: number;
  asks: string;
  label: string;
  many: boolean;
  options: Choosable[];
  answers: number;
  fewest: number;
  shown: boolean;
  hidden: boolean;
  notice: string;
  phones: number;
  again: boolean;
  seconds: number;
  before?: number;
  found?: string;
  crowded?: Record<string, unknown> | null;
  barred?: number;
  designs: PollDesign[];
  outcome: Handed.Outcome;
  seed: number;
  line?: PollLine;
  ordered?: boolean;
  words?: PollWords;
  plan?: PollPlan;
  studies?: PollStudy[];
  groups?: (Pool | null)[];
  together?: WholePool | null;
  truth?: PollTruth;
}

/** What somebody answers: the places of options, a study with its plan, or words. */
type Vote = number[] | OwnStudy | WordsSent;
interface WordsSent { text: string }
interface OwnStudy { design: string, people: number, estimate: number, error: number }

interface Door { address: string, network?: string, picture: string }
interface PollLesson { title: string, asks: Askable[] }
interface Askable { id: string, asks: string, label: string }

/** A message of the service. */
interface Heard {
  phase?: string;
  vote?: string;
  round?: number;
  ticket?: boolean;
  unknown?: boolean;
  ended?: boolean;
  welcome?: { code: string, doors: Door[], lessons: PollLesson[], order: Askable[], tickets: string[] };
  doors?: Door[];
  tickets?: string[];
  trouble?: string;
  results?: string;
  beat?: boolean;
}

/** What a way of a line is opened with. */
interface OpensWay { hello: () => object, hear: (message: Heard) => void, failed: () => void }
interface Way_ { say(message: object): void, close(): void }

/** Something that fills the middle of the screen. */
interface OnScreen { round: number, body: HTMLElement, update(room: Room): void, focus(): void }

/** What a phone keeps while a poll lasts. */
interface OnPhone { code: string, token: string, ticket: string, round: number, choice: Vote, waits: boolean }
