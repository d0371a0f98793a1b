import {
  DomainError,
  type Fen,
  fen,
  moment,
  type Moment,
  parsePlainDate,
  parsePlainMonth,
  type PlainDate,
  type PlainMonth,
} from '@anxin/domain-kit';
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

export const momentFact = z.string().transform((value, context): Moment => {
  try {
    return moment(value);
  } catch (fault) {
    if (!(fault instanceof DomainError)) throw fault;
    context.addIssue({ code: 'custom', message: 'not an instant, yyyy-MM-ddTHH:mm:ss.SSSZ' });
    return z.NEVER;
  }
});

export const countFact = z.int().nonnegative();
