import { streamOfSubject } from '@anxin/domain-kit';
import type { PageArgs } from '@anxin/service-kit';
import { documents, type SubjectKind } from '../documents';
import type { Context } from './context';
import type { Resolvers } from './schema.generated';

/** The fields of documents that every kind of subject has. */
export const documentsAbout = (kind: SubjectKind) => ({
  documents: ({ code }: { readonly code: string }, args: PageArgs, context: Context) =>
    documents.connection(args, { kind, code }, context),
  documentOffers: async ({ code }: { readonly code: string }, _: unknown, { loaders }: Context) => [
    ...((await loaders.documentOffers.load(streamOfSubject({ kind, code }))) ?? []),
  ],
});

export const documentMutations = {
  enforcementDocumentIssue: documents.mutations.issue,
  enforcementDocumentReissue: documents.mutations.reissue,
  enforcementDocumentWithdraw: documents.mutations.withdraw,
};

export const EnforcementDocument: Resolvers['EnforcementDocument'] = {
  ...documents.fields,
  isOutdated: async ({ id }, _, { loaders }) => (await loaders.outdated.load(id)) ?? false,
};

export const EnforcementDocumentOffer: Resolvers['EnforcementDocumentOffer'] = {
  code: ({ missing }) => (missing.length > 0 ? 'DOCUMENT_FACTS_MISSING' : null),
  missing: ({ missing }) => [...missing],
  asks: ({ asks }) => [...asks],
};
