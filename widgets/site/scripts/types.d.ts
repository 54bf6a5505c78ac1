// What the pages of the site bring besides their markup, and as much of others' libraries as is used.

/** Gives what a piece needs by its place. */
type ContentAt = (place: string | undefined) => any;

/** A text that can be found; those of the search stand in its page's own script. */
interface Findable_ { id: number, title: string, text: string, href: string, where: string }
declare var goodCrySearch: Findable_[];
interface NeedWays { says: string[], alone: string[], together: string[][][], ordinary: string[] }
declare var goodCryNeed: NeedWays;

declare class MiniSearch {
  constructor(options: object);
  addAll(documents: object[]): void;
  search(wanted: string, options?: object): { id: number, terms: string[] }[];
}

interface FsrsCard { stability: number }

declare namespace FSRS {
  const Rating: { Again: number, Hard: number, Good: number };
  function createEmptyCard(now: Date): FsrsCard;
  class FSRS {
    constructor(parameters: object);
    parameters: { w: number[] };
    next(card: FsrsCard, now: Date, rating: number | null): { card: FsrsCard };
    get_retrievability(card: FsrsCard, now: Date, format: false): number;
  }
}

declare namespace fflate {
  function inflateSync(bytes: Uint8Array): Uint8Array<ArrayBuffer>;
  function deflateSync(bytes: Uint8Array, options: { level: number }): Uint8Array<ArrayBuffer>;
}

/** What stands above `worker.js`, and what a worker has. */
declare const COURSE: string;
declare const EDITION: string;
declare const FILES: string[];
declare const FRESH: string[];
declare const registration: ServiceWorkerRegistration;
declare const clients: { claim(): Promise<void> };
declare function skipWaiting(): Promise<void>;
declare function addEventListener(name: "install" | "activate", act: (event: ExtendableEvent) => void): void;
declare function addEventListener(name: "fetch", act: (event: FetchEvent) => void): void;
interface ExtendableEvent extends Event { waitUntil(done: Promise<unknown>): void }
interface FetchEvent extends ExtendableEvent { request: Request, respondWith(answer: Promise<Response>): void }

/** What was seen and tried of a packed lesson. */
interface Progress { seen: string[], tried: string[] }
type OpenProgress = ReturnType<typeof import("./package/progress.js").openProgress>;
type Platform = NonNullable<ReturnType<typeof import("./package/runtime.js").connect>>;
