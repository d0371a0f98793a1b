import { groupedBy, streamOfSubject } from '@anxin/domain-kit';
import type { Rows } from '../database/rows';
import { loaderByCode } from '../graphql/loader-by-code';
import { factsSaid, type Matter, missingOf } from './compose';
import type { DocumentsDefinition, DrawnBy } from './definition';
import type { DocumentEntity } from './entities';
import { documentOf, documentStore, versionsOf } from './store';

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

/** What documents may say of subjects, by their streams: each kind of subject is read at once. */
const mattersOf = async (
  definition: DocumentsDefinition,
  streams: readonly string[],
  rows: Rows,
  by: DrawnBy,
): Promise<ReadonlyMap<string, { readonly subject: string; readonly matter: Matter }>> => {
  const subjects = [...new Set(streams)].flatMap((stream) => definition.subjectNamed(stream) ?? []);
  const codes = groupedBy(
    subjects,
    ({ kind }) => kind,
    ({ code }) => code,
  );
  const found = new Map<string, { readonly subject: string; readonly matter: Matter }>();
  for (const [kind, own] of codes)
    for (const [code, matter] of await definition.subject(kind).matters(rows, own, by))
      found.set(streamOfSubject({ kind, code }), { subject: kind, matter });
  return found;
};

/** What may be written about subjects as they stand, by their streams. */
export const documentOffers =
  <Kind extends string>(definition: DocumentsDefinition) =>
  (rows: Rows, by: DrawnBy) =>
    loaderByCode(async (streams): Promise<ReadonlyMap<string, readonly Offer<Kind>[]>> => {
      const matters = await mattersOf(definition, streams, rows, by);
      return new Map(
        [...matters].map(([stream, { subject, matter }]) => [
          stream,
          (definition.kindsOf(subject) as readonly Kind[]).map((kind) => offered(definition, kind, matter)),
        ]),
      );
    });

/** Whether documents, by their ids, say otherwise than their subjects do by now; what was withdrawn says nothing. */
export const outdatedDocuments = (definition: DocumentsDefinition) => (rows: Rows, by: DrawnBy) =>
  loaderByCode(async (ids): Promise<ReadonlyMap<string, boolean>> => {
    const found = await documentStore.byKey(rows, ids);
    const versions = await versionsOf(rows, ids);
    const streamOf = (row: DocumentEntity): string => streamOfSubject(documentOf(row).subject);
    const matters = await mattersOf(definition, [...found.values()].map(streamOf), rows, by);
    return new Map(
      [...found].map(([id, row]) => {
        const { matter } = matters.get(streamOf(row)) ?? {};
        const last = versions.get(id)?.find(({ version }) => version === row.version);
        const said = matter && by.vault.fingerprint(factsSaid(definition.template(row.kind), matter, definition.asks));
        return [id, row.withdrawnBecause === null && said !== last?.drawnFrom];
      }),
    );
  });
