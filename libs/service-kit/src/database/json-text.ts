const withAmounts = (_: string, part: unknown): unknown => (typeof part === 'bigint' ? part.toString() : part);

/** JSON with whole amounts as text: JSON knows no bigint, and a number would round it. */
export const jsonText = (value: unknown): string => {
  try {
    return JSON.stringify(value);
  } catch {
    // It has an amount: looking at each value takes several times as long, and most have none.
    return JSON.stringify(value, withAmounts);
  }
};
