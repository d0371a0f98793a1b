import type { SubjectOf } from '@anxin/domain-kit';
import type { Actor } from '@anxin/identity';
import type { Rows } from '../database/rows';
import type { Kit } from '../subgraph/kit';
import type { DocumentApp } from './context';
import { type DocumentAggregate, documentAggregate, type DocumentParts } from './aggregate';
import { compose, type Filled, type Matter } from './compose';
import { definitionOf, type NamedDocuments } from './definition';
import { documentOffers, outdatedDocuments } from './offers';
import { documentConnection, documentFields, documentLoaders, documentMutations } from './resolvers';
import { documentRoutes, readBy } from './routes';
import { standingDocuments } from './store';

export type { Annex } from '@anxin/documents';
export { type DocumentAggregate, documentCommands, type DocumentParts } from './aggregate';
export * from './check-route';
export type * from './commands';
export * from './compose';
export type * from './context';
export * from './decide';
export type { DocumentSubject, DrawnBy } from './definition';
export type { Offer } from './offers';
export type * from './document';
export * from './entities';
export * from './errors';
export { documentVersionFields } from './resolvers';
export * from './settings';
export type { StoredVersion } from './store';
export * from './tables';

/** All that a service has of the documents that it names. */
export const documentsOf = <Kind extends string, SubjectKind extends string>(
  named: NamedDocuments<Kind, SubjectKind>,
) => {
  const definition = definitionOf(named);
  return {
    /** The words of a kind. */
    compose: (kind: Kind, matter: Matter, filled: Filled) => compose(named.templates[kind], matter, filled),
    aggregate: (parts: DocumentParts): DocumentAggregate => documentAggregate(definition, parts),
    loaders: (rows: Rows) => documentLoaders<Kind>(rows),
    /** What may be written about subjects, or what is not there for it: a loader by the stream. */
    offers: documentOffers<Kind>(definition),
    /** Whether documents say otherwise than their subjects do by now: a loader by the id. */
    outdated: outdatedDocuments(definition),
    mutations: documentMutations<Kind>(definition),
    connection: documentConnection<Kind>,
    /** Resolvers of the type of a document. */
    fields: documentFields<Kind>(definition),
    /** The documents about some subjects that stand, each by its last version. */
    standing: (rows: Rows, subjects: readonly SubjectOf<SubjectKind>[]) => standingDocuments(rows, subjects),
    nameOf: (kind: string): string => definition.template(kind).name,
    /** The file of a document for whoever may read it; that it is read is on record. */
    read: (app: Kit & DocumentApp, actor: Actor, id: string, version: number) =>
      readBy(definition, app, actor, id, { version, ending: 'pdf' }),
    routes: documentRoutes(definition),
  };
};
