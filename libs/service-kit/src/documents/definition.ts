import { type PlainDate, subjectAmong, type SubjectOf } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import type { Rows } from '../database/rows';
import type { Place } from '../journal/entry';
import type { Matter, Template } from './compose';
import { documentErrors } from './errors';

/** A kind of subject that a service has documents about. */
export type DocumentSubject = {
  /** Where one belongs; undefined of one that is not there, or that whoever reads may not see. */
  readonly place: (rows: Rows, code: string) => Promise<Place | undefined>;
  /** What a document may say of one as it stands. Throws `DOCUMENT_SUBJECT_UNKNOWN`. */
  readonly matter: (
    rows: Rows,
    code: string,
    by: { readonly vault: Pick<Vault, 'decrypt'>; readonly today: PlainDate },
  ) => Promise<Matter>;
};

/** What a service names of its documents: about what they are, and what each kind says. */
export type NamedDocuments<Kind extends string, SubjectKind extends string> = {
  readonly templates: Readonly<Record<Kind, Template>>;
  readonly subjects: Readonly<Record<SubjectKind, DocumentSubject>>;
};

/** The same, looked up by names that were stored. */
export type DocumentsDefinition = {
  readonly template: (kind: string) => Template;
  readonly subject: (kind: string) => DocumentSubject;
  /** The subject of a stream's name; undefined of what is none. */
  readonly subjectNamed: (stream: string) => SubjectOf<string> | undefined;
};

export const definitionOf = <Kind extends string, SubjectKind extends string>({
  templates,
  subjects,
}: NamedDocuments<Kind, SubjectKind>): DocumentsDefinition => ({
  template: (kind) => {
    const template = (templates as Readonly<Record<string, Template | undefined>>)[kind];
    if (!template) throw new Error(`no document of the kind ${kind}`);
    return template;
  },
  subject: (kind) => {
    const subject = (subjects as Readonly<Record<string, DocumentSubject | undefined>>)[kind];
    if (!subject) throw documentErrors.SUBJECT_UNKNOWN();
    return subject;
  },
  subjectNamed: (stream) => subjectAmong(Object.keys(subjects), stream),
});
