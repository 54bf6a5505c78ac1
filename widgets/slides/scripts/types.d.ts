/** What keys stand for, by their names. */
type Actions = Record<string, () => unknown>;
