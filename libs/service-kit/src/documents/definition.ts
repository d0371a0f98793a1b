import { type PlainDate, subjectAmong, type SubjectOf } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import type { ParameterBook } from '@anxin/law';
import type { Rows } from '../database/rows';
import type { Place } from '../journal/entry';
import type { Matter, Template } from './compose';
import { documentErrors } from './errors';

/** By what the facts of documents are read. */
export type DrawnBy = {
  readonly vault: Pick<Vault, 'decrypt' | 'fingerprint'>;
  readonly law: ParameterBook;
  readonly today: PlainDate;
};

/** A kind of subject that a service has documents about. */
export type DocumentSubject = {
  /** The kinds of documents that are written about it; without, every one. */
  readonly kinds?: readonly string[];
  /** Where one belongs; undefined of one that is not there, or that whoever reads may not see. */
  readonly place: (rows: Rows, code: string) => Promise<Place | undefined>;
  /** What documents may say of some as they stand, by their code; of those that are not there, nothing. */
  readonly matters: (rows: Rows, codes: readonly string[], by: DrawnBy) => Promise<ReadonlyMap<string, Matter>>;
};

/** What a service names of its documents: about what they are, and what each kind says. */
export type NamedDocuments<Kind extends string, SubjectKind extends string> = {
  readonly templates: Readonly<Record<Kind, Template>>;
  readonly subjects: Readonly<Record<SubjectKind, DocumentSubject>>;
  /** The facts that whoever issues a document adds, by the names of the fields of its input. */
  readonly asks?: readonly string[];
};

/** The same, looked up by names that were stored. */
export type DocumentsDefinition = {
  readonly template: (kind: string) => Template;
  /** The kinds of documents about a kind of subject. */
  readonly kindsOf: (subject: string) => readonly string[];
  readonly asks: readonly string[];
  readonly subject: (kind: string) => DocumentSubject;
  /** The subject of a stream's name; undefined of what is none. */
  readonly subjectNamed: (stream: string) => SubjectOf<string> | undefined;
};

export const definitionOf = <Kind extends string, SubjectKind extends string>({
  templates,
  subjects,
  asks = [],
}: NamedDocuments<Kind, SubjectKind>): DocumentsDefinition => ({
  asks,
  kindsOf: (subject) =>
    (subjects as Readonly<Record<string, DocumentSubject | undefined>>)[subject]?.kinds ?? Object.keys(templates),
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
