/** What evidence, documents and the like are about, each a stream of the journal: `clue:<code>`. */
export type SubjectOf<Kind extends string> = { readonly kind: Kind; readonly code: string };

/** The name of its stream, by which a caller names it too. */
export const streamOfSubject = ({ kind, code }: SubjectOf<string>): string => `${kind}:${code}`;

/** Reads the name of a subject of some kinds; undefined of what is none. */
export const subjectAmong = <Kind extends string>(
  kinds: readonly Kind[],
  stream: string,
): SubjectOf<Kind> | undefined => {
  const kind = kinds.find((one) => stream.startsWith(`${one}:`));
  return kind && { kind, code: stream.slice(kind.length + 1) };
};
