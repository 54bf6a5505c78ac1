// The script of each kind of question, by its name. As scripts are joined, those of all folders beside this file stand
// here in place of none.

/** @type {Record<string, (parts: Parts, data: any, memory: Memory) => Answering | void>} */
export const KINDS = {};
