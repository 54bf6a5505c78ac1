/** Where the sliders of a chart stand, and facts read off it, by their ids. */
type Numbers = Record<string, number>;

/** The values that are drawn for settings, in a chart's own array or `into` another. */
type At = (settings: Numbers, into?: Float64Array) => Float64Array;

/** What a learner drew: a value for each handle, and none where no hand was. */
type Drawn = (number | null)[];

/** A message by the end of its name, with its values. */
type Message = [name: string, values: Record<string, unknown>];

type Table = ReturnType<typeof import("./table.js").openTable>;
