import { streamOfSubject } from '@anxin/domain-kit';
import type { Rows } from '../database/rows';
import { loaderByCode } from '../graphql/loader-by-code';
import { type Matter, missingOf } from './compose';
import type { DocumentsDefinition, DrawnBy } from './definition';

/** A document that may be written about a subject. */
export type Offer<Kind extends string> = {
  readonly kind: Kind;
  readonly name: string;
  /** What the subject does not say yet. */
  readonly missing: readonly string[];
  /** What whoever issues it has to add. */
  readonly asks: readonly string[];
};

const offered = <Kind extends string>(
  { template, asks }: DocumentsDefinition,
  kind: Kind,
  matter: Matter,
): Offer<Kind> => {
  const missing = missingOf(template(kind), matter);
  return {
    kind,
    name: template(kind).name,
    missing: missing.filter((fact) => !asks.includes(fact)),
    asks: missing.filter((fact) => asks.includes(fact)),
  };
};

/** What may be written about subjects as they stand, each kind of subject read at once. */
export const documentOffers =
  <Kind extends string>(definition: DocumentsDefinition) =>
  (rows: Rows, by: DrawnBy) =>
    loaderByCode(async (streams): Promise<ReadonlyMap<string, readonly Offer<Kind>[]>> => {
      const codes = new Map<string, string[]>();
      for (const stream of streams) {
        const subject = definition.subjectNamed(stream);
        if (subject) codes.set(subject.kind, [...(codes.get(subject.kind) ?? []), subject.code]);
      }
      const offers = new Map<string, readonly Offer<Kind>[]>();
      for (const [subject, own] of codes) {
        const kinds = definition.kindsOf(subject) as readonly Kind[];
        for (const [code, matter] of await definition.subject(subject).matters(rows, own, by))
          offers.set(
            streamOfSubject({ kind: subject, code }),
            kinds.map((kind) => offered(definition, kind, matter)),
          );
      }
      return offers;
    });
