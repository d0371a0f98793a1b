import { subjectAmong, type SubjectOf } from '@anxin/domain-kit';

export { streamOfSubject } from '@anxin/domain-kit';

/** What evidence may be about here. */
export const SUBJECT_KINDS = ['clue', 'case', 'warning', 'watch-item', 'project'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
export type Subject = SubjectOf<SubjectKind>;

/** Reads the name of one; undefined of what is none. */
export const subjectNamed = (stream: string): Subject | undefined => subjectAmong(SUBJECT_KINDS, stream);
