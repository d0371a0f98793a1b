/** What evidence and documents may be about, each a stream of the journal: `clue:<code>`. */
export const SUBJECT_KINDS = ['clue', 'case'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
export type Subject = { readonly kind: SubjectKind; readonly code: string };

/** The name of its stream, by which a caller names it too. */
export const streamOfSubject = ({ kind, code }: Subject): string => `${kind}:${code}`;

/** Reads such a name; undefined of what is none. */
export const subjectNamed = (stream: string): Subject | undefined => {
  const kind = SUBJECT_KINDS.find((one) => stream.startsWith(`${one}:`));
  return kind && { kind, code: stream.slice(kind.length + 1) };
};
