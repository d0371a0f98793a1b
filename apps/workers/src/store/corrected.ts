/** SQL of a version of a fact that an officer told of what was told before; a file only fills in what was empty. */
export const CORRECTED = `version > 1 AND origin LIKE 'correction by %'`;
