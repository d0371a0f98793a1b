import { maskNumbers } from '@anxin/law';
import { connection, nodesOf, type PageArgs, present, textKey } from '@anxin/service-kit';
import { streamOfSubject, type Subject } from '../domain/subject';
import { countEvidence, evidencePage, nameOf, subjectOf } from '../store/evidence/evidence-store';
import type { Context } from './context';
import type { Resolvers } from './schema.generated';

/** The evidence of a subject: ids are paged, and what is asked of them is loaded together. */
export const evidenceConnection = async (args: PageArgs, subject: Subject, { reads, loaders }: Context) => {
  const page = await connection<{ readonly id: string }, string>(args, {
    key: textKey,
    keyOf: ({ id }) => id,
    read: (after, limit) => evidencePage(reads.rows, subject, { after, limit }),
    count: () => countEvidence(reads.rows, subject),
  });
  return nodesOf(page, ({ id }) => present(loaders.evidence.load(id)));
};

export const Evidence: Resolvers['Evidence'] = {
  subject: (row) => streamOfSubject(subjectOf(row)),
  fileName: (row, _, { app }) => maskNumbers(nameOf(app.vault, row)),
  keptAt: ({ keptAt }) => keptAt?.toISOString() ?? '',
  download: ({ id }) => `/evidence/${id}`,
};
