import { randomBytes } from 'node:crypto';
import { spelled, streamOfSubject, type SubjectOf } from '@anxin/domain-kit';
import { giveCommand } from '../command/give-command';
import type { Rows } from '../database/rows';
import { connection, nodesOf, type PageArgs, textKey } from '../graphql/connection';
import { loaderByCode } from '../graphql/loader-by-code';
import { present } from '../graphql/present';
import { uuidv7 } from '../imports/uuidv7';
import type { DocumentCommand, ToPrint } from './commands';
import type { Filled } from './compose';
import type { DocumentContext } from './context';
import type { DocumentsDefinition } from './definition';
import type { DocumentEntity } from './entities';
import { documentErrors } from './errors';
import { countDocuments, documentOf, documentPage, documentStore, type StoredVersion, versionsOf } from './store';

/** In four groups of four: 80 bits. */
const freshCheckCode = (): string => spelled(randomBytes(16), 4);

type Keyed = { readonly idempotencyKey: string };
type Fields = { readonly attachments?: readonly string[] | null | undefined };
type About<Kind> = { readonly subject: string; readonly kind: Kind };
type Of = { readonly id: string };
type Info = { readonly fieldName: string };

/** Whatever an input has beside what names the document is filled in. */
const filledBy = ({ attachments, ...said }: Fields): Filled => ({
  ...Object.fromEntries(Object.entries(said).filter(([, value]) => typeof value === 'string')),
  attachments: attachments ?? [],
});

const NOWHERE = { sector: null, area: null };
type Given = Pick<DocumentCommand, 'today' | 'place'>;
type Files = Omit<ToPrint, 'filled'>;

type Asked = {
  readonly id: string;
  readonly subject: SubjectOf<string> | undefined;
  /** Of what is printed. */
  readonly kind?: string | undefined;
  readonly commandOf: (given: Given, files: Files) => DocumentCommand;
};

/** The loaders of documents, one set an operation. */
export const documentLoaders = <Kind extends string>(rows: Rows) => ({
  document: loaderByCode(
    (ids) =>
      // What is stored was issued as one of the service's kinds.
      documentStore.byKey(rows, ids) as Promise<ReadonlyMap<string, DocumentEntity<Kind>>>,
  ),
  documentVersions: loaderByCode((ids) => versionsOf(rows, ids)),
});

/** Gives a command; the files that are printed for it are kept with it or cleared away. */
const giving =
  <Kind extends string>(definition: DocumentsDefinition) =>
  async (
    context: DocumentContext<Kind>,
    mutation: string,
    input: Keyed,
    asked: Asked,
  ): Promise<DocumentEntity<Kind>> => {
    const { id, subject, kind, commandOf } = asked;
    const { app, reads, loaders } = context;
    const place = (subject && (await definition.subject(subject.kind).place(reads.rows, subject.code))) ?? NOWHERE;
    const isEdited = kind !== undefined && definition.template(kind).isEdited === true;
    const [fileId, docxFileId] = [uuidv7(), isEdited ? uuidv7() : undefined];
    const begun = docxFileId === undefined ? [fileId] : [fileId, docxFileId];
    const given = { today: app.clock.today(), place };
    const command = commandOf(given, { fileId, docxFileId, checkCode: freshCheckCode() });
    for (const file of begun) await app.files.begin(file);
    try {
      const done = await giveCommand(context, app.document, { mutation, id, input, command });
      return await present(loaders.document.load(done));
    } finally {
      for (const file of begun) await app.files.discard(file);
    }
  };

/** The mutations of documents, whatever fields beside the named ones a service's inputs have. */
export const documentMutations = <Kind extends string>(definition: DocumentsDefinition) => {
  type Context = DocumentContext<Kind>;
  const give = giving<Kind>(definition);
  const known = async ({ loaders }: Context, id: string) => {
    const row = await loaders.document.load(id);
    return row === null ? undefined : documentOf(row);
  };
  return {
    issue: async (
      _: unknown,
      { input }: { readonly input: Keyed & About<Kind> & Fields },
      context: Context,
      { fieldName }: Info,
    ) => {
      const { idempotencyKey: __, subject: stream, kind, ...fields } = input;
      const subject = definition.subjectNamed(stream);
      if (!subject) throw documentErrors.SUBJECT_UNKNOWN();
      const [id, filled] = [uuidv7(), filledBy(fields)];
      const commandOf = (given: Given, files: Files): DocumentCommand => ({
        ...{ type: 'IssueDocument', ...given, ...files, id, subject, kind, filled },
      });
      return give(context, fieldName, input, { id, subject, kind, commandOf });
    },
    reissue: async (
      _: unknown,
      { input }: { readonly input: Keyed & Of & Fields },
      context: Context,
      { fieldName }: Info,
    ) => {
      const { idempotencyKey: __, id, ...fields } = input;
      const filled = filledBy(fields);
      const commandOf = (given: Given, files: Files): DocumentCommand => ({
        ...{ type: 'ReissueDocument', ...given, ...files, filled },
      });
      const document = await known(context, id);
      return give(context, fieldName, input, { id, subject: document?.subject, kind: document?.kind, commandOf });
    },
    withdraw: async (
      _: unknown,
      { input }: { readonly input: Keyed & Of & { readonly reason: string } },
      context: Context,
      { fieldName }: Info,
    ) => {
      const { id, reason } = input;
      const commandOf = (given: Given): DocumentCommand => ({ type: 'WithdrawDocument', ...given, reason });
      return give(context, fieldName, input, { id, subject: (await known(context, id))?.subject, commandOf });
    },
  };
};

/** The documents about a subject: ids are paged, and what is asked of them is loaded together. */
export const documentConnection = async <Kind extends string>(
  args: PageArgs,
  subject: SubjectOf<string>,
  { reads, loaders }: DocumentContext<Kind>,
) => {
  const page = await connection<{ readonly id: string }, string>(args, {
    key: textKey,
    keyOf: ({ id }) => id,
    read: (after, limit) => documentPage(reads.rows, subject, { after, limit }),
    count: () => countDocuments(reads.rows, subject),
  });
  return nodesOf(page, ({ id }) => present(loaders.document.load(id)));
};

/** What a document answers that its row does not. */
export const documentFields = <Kind extends string>({ template }: DocumentsDefinition) => ({
  subject: (row: DocumentEntity<Kind>) => streamOfSubject(documentOf(row).subject),
  basis: ({ kind }: DocumentEntity<Kind>) => template(kind).basis,
  isWithdrawn: ({ withdrawnBecause }: DocumentEntity<Kind>) => withdrawnBecause !== null,
  versions: async ({ id }: DocumentEntity<Kind>, _: unknown, { loaders }: DocumentContext<Kind>) => [
    ...((await loaders.documentVersions.load(id)) ?? []),
  ],
});

/** What a version answers, in every service alike. */
export const documentVersionFields = {
  download: ({ documentId, version }: StoredVersion) => `/documents/${documentId}/${version}.pdf`,
  docx: ({ documentId, version, docxFileId }: StoredVersion) =>
    docxFileId === null ? null : `/documents/${documentId}/${version}.docx`,
  check: ({ checkCode }: StoredVersion) => `/check/${checkCode}`,
};
