/** A study that somebody runs: people follow from its seed. */
interface PlannedStudy { world: string, plan: StudyPlan, seed: number, expects?: string | null }

/** The same on the page: with its world, its people, and what somebody concludes from it. */
interface ShownStudy extends Omit<PlannedStudy, "world"> {
  world: Handed.World;
  outcome: Handed.Outcome;
  design: Handed.SaidLater;
  drawn: People;
  result: Result;
  stage: ReturnType<typeof import("./stage.js").stage>;
  concludes?: string | null;
  sureness?: Kept.Attempt["sureness"];
}

/** A study of several that were put together. */
interface Together { plan: StudyPlan, result: Result }

interface Estimated { estimate: number, low: number, high: number }

type Cell = string | number;
/** A head, and rows. */
type TableRows = [head: Cell[], rows: Cell[][]];

type Figure = ReturnType<typeof import("./figure.js").openFigure>;

/** Makes a place in a picture of a value. */
type OnAxis = (value: number) => number;
type Span = [from: number, to: number];
type Labelled = { label: string, value: number };
