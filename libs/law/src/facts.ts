import { type Fen, fen, parsePlainDate, parsePlainMonth, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { z } from 'zod';

/** How facts are written in JSON. Money is whole fen, as a number or, beyond 2^53, as a text of digits. */
export const fenFact = z.union([z.int(), z.string().regex(/^-?\d+$/)]).transform((amount): Fen => fen(BigInt(amount)));

export const dateFact = z
  .string()
  .refine((value) => parsePlainDate(value) !== undefined, 'not a day that exists, yyyy-MM-dd')
  .transform((value) => value as PlainDate);

export const monthFact = z
  .string()
  .refine((value) => parsePlainMonth(value) !== undefined, 'not a month that exists, yyyy-MM')
  .transform((value) => value as PlainMonth);

export const countFact = z.int().nonnegative();
