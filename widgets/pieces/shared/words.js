// The messages that the scripts say. As scripts are joined, those that they use stand here in place of none.

/** @type {{ language: string, known: Record<string, string>, spoken: [language: string, patterns: Record<string, Pattern>][] }} */
export const WORDS = { language: "en", known: {}, spoken: [] };
