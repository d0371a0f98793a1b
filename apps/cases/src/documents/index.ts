import { type DocumentEntity, documentsOf, type DocumentSubject } from '@anxin/service-kit/documents';
import { placeOfSubject } from '../store/subjects';
import { type DocumentKind, KINDS } from './kinds';
import { factsOfCase, factsOfClue } from './subject-facts';
import { templates } from './templates';

export * from './kinds';

/** A document as it stands. */
export type DocumentRow = DocumentEntity<DocumentKind>;

const subjectOf = (kind: 'clue' | 'case', factsOf: typeof factsOfClue): DocumentSubject => ({
  kinds: KINDS[kind],
  place: (rows, code) => placeOfSubject(rows, { kind, code }),
  matters: async (rows, codes, { vault }) =>
    new Map(await Promise.all(codes.map(async (code) => [code, { facts: await factsOf(rows, code, vault) }] as const))),
});

/** What is written about clues and cases. */
export const documents = documentsOf({
  templates,
  asks: ['addressee', 'reason', 'dueOn', 'meetingAt', 'meetingPlace', 'outcome'],
  subjects: { clue: subjectOf('clue', factsOfClue), case: subjectOf('case', factsOfCase) },
});
