// The messages that the scripts say. As scripts are joined, those that they use stand here in place of none.

export const WORDS = { known: {}, spoken: [] };
