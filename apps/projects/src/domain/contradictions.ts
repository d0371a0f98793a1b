/** The fields that are stated otherwise than they are known, in parts as `deposit.form`; what is not stated is no contradiction. */
export const contradictions = (known: object, stated: object): string[] =>
  Object.entries(stated).flatMap(([name, value]) => {
    const stored = (known as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || stored === undefined || value === stored) return [];
    if (typeof value !== 'object') return [name];
    return contradictions(stored as object, value as object).map((field) => `${name}.${field}`);
  });
