import type { PlainDate } from '@anxin/domain-kit';
import type { z } from 'zod';
import type { Instrument } from './instruments';
import type { ParameterBook } from './parameters/book';
import type { Text } from './text';

/** OWN owner, GC general contractor, SUB subcontractor, EMP employer, WKR worker, BNK bank, HRSS labour department,
 * IND industry department, OFF wage-arrears office, TWN town, ARB arbitration commission, CRT court, AID legal aid,
 * POL police, PRO prosecutor (`rules/law.md` section 0). */
export type Actor =
  'OWN' | 'GC' | 'SUB' | 'EMP' | 'WKR' | 'BNK' | 'HRSS' | 'IND' | 'OFF' | 'TWN' | 'ARB' | 'CRT' | 'AID' | 'POL' | 'PRO';

/** How well a rule is founded: F[source] read in a text, M from memory, S a seed document, D our own design. */
export type Mark = `F[${string}]` | 'M' | 'M+' | 'M-' | 'S' | 'D';

/** What a rule rests on while the instrument is in force. */
export type Basis = { readonly instrument: Instrument; readonly article: string; readonly marks: readonly Mark[] };

/** What a rule says of itself, whoever asks: auditor, worker, contractor or inspector. */
export type RuleHead = {
  /** Id in the rule book, such as `PAY-04`. */
  readonly id: string;
  readonly title: Text;
  readonly instrument: Instrument;
  /** Articles with their paragraphs, such as `24(2), 29(1)`; empty where the instrument has none. */
  readonly article: string;
  /** What it rested on until the instrument above took its place. */
  readonly formerly?: readonly Basis[];
  readonly actors: readonly Actor[];
  readonly inForceFrom: PlainDate;
  /** The last day in force; absent while the rule holds. When the law changes a rule ends and another begins. */
  readonly inForceThrough?: PlainDate;
  readonly marks: readonly Mark[];
  readonly says: Text;
  /** The parameters it may ask for. */
  readonly parameters: readonly string[];
};

/** One rule of the rule book with its function. `facts` reads and checks the same facts from JSON. */
export type Rule<Schema extends z.ZodType = z.ZodType, Outcome = unknown> = RuleHead & {
  readonly facts: Schema;
  readonly decide: (facts: z.output<Schema>, law: ParameterBook) => Outcome;
};

export const rule = <Schema extends z.ZodType, Outcome>(definition: Rule<Schema, Outcome>): Rule<Schema, Outcome> =>
  definition;

const holds = ({ inForceFrom, inForceThrough }: Instrument, on: PlainDate): boolean =>
  inForceFrom <= on && (!inForceThrough || on <= inForceThrough);

/** What a rule rests on, oldest first. */
export const basesOf = ({ formerly = [], instrument, article, marks }: RuleHead): readonly [Basis, ...Basis[]] =>
  [...formerly, { instrument, article, marks }] as unknown as readonly [Basis, ...Basis[]];

/** What a rule rested on on a day; before any of it was in force, what came first. */
export const basisOn = (rule: RuleHead, on: PlainDate): Basis => {
  const bases = basesOf(rule);
  return (
    bases.find(({ instrument }) => holds(instrument, on)) ??
    bases[on < bases[0].instrument.inForceFrom ? 0 : bases.length - 1] ??
    bases[0]
  );
};
