// Written by `python -m widgets.pieces.typed`: what Python hands to scripts, and what of it can be kept.

declare namespace Handed {
  interface About { id: string; name: string }
  interface Anything { item: string }
  interface Arena {
    draw: number;
    headlines: Array<Headline>;
    letters: Record<string, Record<string, "A" | "B" | "C" | "D" | "E">>;
    names: Record<string, string>;
  }
  interface Asked {
    high?: number;
    html: string;
    id: string;
    item: string;
    low?: number;
    number?: number;
    unit?: string;
    version: string;
  }
  interface Beliefs { compare: string; item: string; version: string }
  interface Breathe { item: string; steps: Array<Array<Step>> }
  interface Chart { draw?: Pencil; item: string; moving?: Moving }
  interface Claim { item: string; letters: Array<string> }
  interface Drawn {
    apart: string;
    at: Array<number>;
    decimals: number;
    ends: [number, number];
    found: Array<Found>;
    isCurve: boolean;
    item: string;
    labels: Array<string>;
    names: Record<string, string>;
    near: number;
    title: string;
    turn: "" | "highest" | "lowest";
    unit: string;
  }
  interface Estimate { high: number; item: string; low: number; number: number; unit: string; version: string }
  interface Fact {
    id: string;
    read: "apart" | "at" | "fall" | "highest" | "highest at" | "lowest" | "lowest at" | "value";
    of: string;
    x?: number;
    after?: string;
    against?: Record<string, number>;
    decimals?: number;
  }
  interface Found { at: number; label: string; value: number }
  interface Gallery { drawings: Array<Drawn>; guesses: Array<Room>; item: string }
  interface Gathered { asks: string; item: string; lesson: string }
  interface Guess {
    asks: string;
    ends?: [number, number];
    fits?: Array<string>;
    id: string;
    number?: number;
    unit?: string;
    version: string;
  }
  interface Header { course: About; help: Help; questions: Record<string, Array<string>>; terms: Record<string, Term> }
  interface Headline {
    directness: "direct" | "near" | "untested";
    item: string;
    letter: "A" | "B" | "C" | "D" | "E";
    strength: "against" | "fair" | "none" | "strong" | "weak";
    version: string;
  }
  interface Help { checked: string; lines: Array<HelpLine> }
  interface HelpLine {
    id: string;
    where: string;
    name: string;
    url: string;
    seen_at: string;
    call: string;
    text: string;
    hours: string;
    cost: string;
    note: string;
    seen_from: string;
    regions: Array<string>;
  }
  interface IdeaPlan {
    design: "before-after" | "lots" | "self-chosen";
    people: number;
    minutes: 0 | 20 | 90 | 1440;
    outcome: string;
    seed: number;
    times: number;
  }
  interface Keepsake { foot: string; gathers: Array<Gathered>; item: string; lines: Array<string> }
  interface Moves {
    alone: Record<number, number>;
    comforted: Record<number, number>;
    fade: number;
    noise: number;
    peak: number;
    rest: number;
    spread: number;
  }
  interface Moving {
    atlas: string;
    facts: Array<Fact>;
    scales: Array<Array<[number, number]>>;
    sentences: Array<Sentence>;
    size: number;
    sliders: Array<Slider>;
    tracks: Array<Track>;
  }
  interface Outcome {
    id: string;
    name: string;
    scale: string;
    unit: string;
    ends: Array<number>;
    reach: number;
    decimals: number;
    higher: string;
    lower: string;
    more: string;
    less: string;
    helps: "less" | "more";
    same: string;
  }
  interface Pencil {
    apart: string;
    at: Array<number>;
    found: Array<Found>;
    item: string;
    names: Record<string, string>;
    near: number;
    turn: "" | "highest" | "lowest";
    unit: string;
  }
  interface Question { high?: number; item: string; low?: number; number?: number; unit?: string; version: string }
  interface Review { item: string; pool: Array<Asked> }
  interface Room { guesses: Array<Guess>; lesson: string }
  interface Rules {
    border: number;
    comfort: number;
    criers: number;
    manage_holding: number;
    manage_tears: number;
    outcome: Record<string, Moves>;
    pull: number;
  }
  interface SaidLater { bias: string; first: string; leaves: string; second: string; short: string }
  interface Sentence { text: string; when: Record<string, string> }
  interface Slider { id: string; nodes: Array<number>; unit: string }
  interface Step { word: string; seconds: number }
  interface Study {
    all_ideas: number;
    designs: Record<string, SaidLater>;
    grades: Record<string, string>;
    ideas: Array<Tried>;
    item: string;
    letters: Record<string, "A" | "B" | "C" | "D" | "E">;
    moments: Record<number, string>;
    outcomes: Record<string, Outcome>;
    people: Array<number>;
    version: string;
    worlds: Array<World>;
  }
  interface Term { id: string; term: string; says: string }
  interface Track {
    count: number;
    ends: [number, number];
    from: number;
    high: number;
    kind: "band" | "bar" | "line" | "range";
    label: string;
    low: number;
    needs: string;
    x: Array<number>;
  }
  interface Tried {
    place: number;
    plan: Array<IdeaPlan>;
    pool: boolean;
    printed: boolean;
    show: "many" | "one" | "several";
    world: string;
  }
  interface World { id: string; name: string; rules: Rules; truth: string }
}

declare namespace Kept {
  interface Attempt {
    type: "attempt";
    id: string;
    at: string;
    item: string;
    version: string;
    response: unknown;
    right: boolean | null;
    sureness: "fairly" | "guess" | "sure" | null;
    rating: number | null;
  }
  interface Belief {
    type: "belief";
    id: string;
    at: string;
    item: string;
    answers: Record<string, number>;
    version: string;
  }
  interface Setting { type: "setting"; id: string; at: string; name: "keep"; value: "everything" | "nothing" }
  interface State { type: "state"; id: string; at: string; item: string; lesson: string; value: unknown }
  interface Words { type: "words"; id: string; at: string; item: string; words: Record<string, string> | null }
}
