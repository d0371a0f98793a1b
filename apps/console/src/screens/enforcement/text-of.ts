/** A value as text: several with a comma, what has a name or a code by it. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('、');
  if (typeof value !== 'object' || value === null) return '';
  const { name, code, id } = value as { readonly name?: unknown; readonly code?: unknown; readonly id?: unknown };
  return textOf(name ?? code ?? id);
};
