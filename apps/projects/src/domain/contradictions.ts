/** The fields that are told otherwise than they are known, those of parts as `deposit.form`; what is not told contradicts nothing. */
export const contradictions = (known: object, told: object): string[] =>
  Object.entries(told).flatMap(([name, value]) => {
    const stored = (known as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || stored === undefined || value === stored) return [];
    if (typeof value !== 'object') return [name];
    return contradictions(stored as object, value as object).map((field) => `${name}.${field}`);
  });
