/** A plan as worlds take it. */
interface StudyPlan { design: string, people: number, minutes: number, outcome: string }

/** The people of a study, each with a place in all four. */
interface People { asked: Uint8Array, cried: Uint8Array, before: Float64Array, after: Float64Array }

/** What a study found; not a number where a group is too small. */
interface Result { estimate: number, error: number, low: number, high: number, groups: number[] }
