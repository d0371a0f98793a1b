import { z } from 'zod';
import { dateFact } from './facts';
import type { Instrument } from './instruments';
import type { Figures } from './parameters/schema';
import type { Term } from './parameters/values';
import { type Actor, type Mark, rule } from './rule';
import type { Text } from './text';
import { isUndetermined, type Undetermined } from './undetermined';

/** The parameters that are nothing but times. */
type TermsKey = {
  [Key in keyof Figures]: Figures[Key] extends Readonly<Record<string, Term>> ? Key : never;
}[keyof Figures];

/** What such a rule says of itself; it holds from the day of its instrument. */
type Head = {
  readonly id: string;
  readonly title: Text;
  readonly instrument: Instrument;
  readonly article: string;
  readonly actors: readonly Actor[];
  readonly marks: readonly Mark[];
  readonly says: Text;
};

/** A rule that gives times for duties: the figures of one parameter, each by its name. */
export const termsRule = <Key extends TermsKey, Of extends keyof Figures[Key] & string>(
  head: Head,
  key: Key,
  of: readonly [Of, ...Of[]],
) =>
  rule({
    ...head,
    inForceFrom: head.instrument.inForceFrom,
    parameters: [key],
    facts: z.strictObject({ of: z.enum(of), start: dateFact }),
    decide: (facts, law): Term | Undetermined => {
      const terms = law.at(key, facts.start);
      return isUndetermined(terms) ? terms : (terms as Readonly<Record<string, Term>>)[facts.of as string]!;
    },
  });
