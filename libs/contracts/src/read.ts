import type { z } from 'zod';

/** What was read, or why it cannot be used. Nothing of the data is in the reason, only where it is wrong. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: 'UNREADABLE' | 'UNKNOWN_EVENT' | 'DATA_INVALID'; readonly detail: string };

/** Reads a value by a schema; `reason` is given when it does not fit. */
export const readAs = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  reason: 'UNREADABLE' | 'DATA_INVALID',
): Read<z.output<Schema>> => {
  const { success, data, error } = schema.safeParse(value);
  if (success) return { ok: true, value: data };
  const detail = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  return { ok: false, reason, detail };
};
