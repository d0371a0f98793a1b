/** A question is given up after so long, wherever it waits. */
export const QUESTION_MS = 3_000;
