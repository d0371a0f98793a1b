import { type Fen, parsePlainDate, parseYuan } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { CLOCK_UNITS, DAY_UNITS, TIME_UNITS } from '../units';

/** An exact decimal such as a rate: `0.015` is 15 ÷ 1000. */
export type Decimal = { readonly numerator: bigint; readonly denominator: bigint };

export const parseDecimal = (text: string): Decimal | undefined => {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const decimals = match[2] ?? '';
  return { numerator: BigInt(`${match[1]}${decimals}`), denominator: 10n ** BigInt(decimals.length) };
};

export const yuan = z.string().transform((value, context): Fen => {
  const amount = parseYuan(value);
  if (amount !== undefined && amount >= 0n) return amount;
  context.addIssue({ code: 'custom', message: 'not an amount in yuan such as "1960.00"' });
  return z.NEVER;
});

export const decimal = z.string().transform((value, context): Decimal => {
  const read = parseDecimal(value);
  if (read) return read;
  context.addIssue({ code: 'custom', message: 'not a decimal such as "0.015"' });
  return z.NEVER;
});

/** A day of every year such as `03-31`; the leap day is none. */
export const dayOfYear = z
  .string()
  .refine((text) => parsePlainDate(`2001-${text}`) !== undefined, 'not a day of every year such as "12-20"');

/** `08:00` */
export const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'not a time of day such as "08:00"');

export const divisor = decimal.refine(({ numerator }) => numerator > 0n, 'must be above zero');
export const steps = z.tuple([z.int().nullable(), z.int().nullable(), z.int().nullable(), z.int().nullable()]);

/** A dated entry holds from its day until the next one, or through its own last day if it names one. */
const dating = { from: dateFact, through: dateFact.optional(), basis: z.string().optional() };

export const dated = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.array(z.strictObject({ ...dating, ...fields }));
export const valued = <Value extends z.ZodType>(value: Value) => dated({ value });

/** Two sums, both within. */
export const range = z
  .strictObject({ least: yuan, most: yuan })
  .refine(({ least, most }) => least <= most, 'the least is above the most');

/** How long somebody has for a duty. */
export const term = z.strictObject({ length: z.int().positive(), unit: z.enum(TIME_UNITS) });
export type Term = z.output<typeof term>;

/** Times by the names of their duties. */
export const terms = <Name extends string>(...names: readonly Name[]) =>
  valued(z.strictObject(Object.fromEntries(names.map((name) => [name, term])) as Record<Name, typeof term>)).optional();
/** The same of what cannot wait for a day: it runs from a moment. */
export const clockTerm = term.extend({ unit: z.enum(CLOCK_UNITS) });
export type ClockTerm = z.output<typeof clockTerm>;

/** The same of what is due by a day. */
export const dayTerm = term.extend({ unit: z.enum(DAY_UNITS) });
