import { parsePlainDate, parsePlainMonth } from '@anxin/domain-kit';
import { z } from 'zod';

/** Integer fen as a decimal text, so that no reader rounds it. */
export const fenText = z.string().regex(/^-?\d{1,18}$/, 'integer fen as text');

/** `yyyy-MM-dd` */
export const dayText = z.string().refine((text) => parsePlainDate(text) !== undefined, 'a day that exists');

/** `yyyy-MM` */
export const monthText = z.string().refine((text) => parsePlainMonth(text) !== undefined, 'a month that exists');

/** `yyyy-MM-ddTHH:mm:ss.SSSZ` */
export const momentText = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .refine((text) => parsePlainDate(text.slice(0, 10)) !== undefined, 'an instant that exists');

/** HMAC of an identity number, card or account: the same for the same number in every service, and no way back. */
export const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'a token of 43 characters');

/** SHA-256 in hex over the facts of a chunk. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const projectCode = z.string().min(1).max(1000);
export const creditCode = z.string().length(18);
export const sector = z.enum(['HOUSING', 'WATER', 'TRANSPORT']);
export const level = z.enum(['BLUE', 'YELLOW', 'ORANGE', 'RED']);

/** At most this many entries in one event; more go into the next one. */
export const ENTRIES_AT_MOST = 500;
