/** JSON with whole amounts as text: JSON knows no bigint, and a number would round it. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));
