/** SQL of a version of a project that an officer told of what was told before; what only became known is none. */
export const CORRECTED = `version > 1 AND origin LIKE 'correction by %'`;

/** Where such a version comes from. */
export const correctionBy = (actor: string): string => `correction by ${actor}`;
