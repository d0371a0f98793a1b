import { randomBytes } from 'node:crypto';
import { connection, giveCommand, nodesOf, type PageArgs, present, textKey, uuidv7 } from '@anxin/service-kit';
import { type DocumentCommand, documentErrors, type Filled, templates, type ToPrint } from '../domain/document';
import { spelled } from '../domain/spelled';
import { streamOfSubject, type Subject, subjectNamed } from '../domain/subject';
import { countDocuments, documentOf, documentPage } from '../store/document-store';
import { placeOfSubject } from '../store/subjects';
import type { Context } from './context';
import type { Resolvers } from './schema.generated';

/** In four groups of four: 80 bits. */
const freshCheckCode = (): string => spelled(randomBytes(16), 4);

type Fields = { readonly [Name in keyof Filled]?: Filled[Name] | null };

const filledBy = ({ addressee, reason, dueOn, meetingAt, meetingPlace, outcome, attachments }: Fields): Filled => ({
  addressee: addressee ?? undefined,
  reason: reason ?? undefined,
  dueOn: dueOn ?? undefined,
  meetingAt: meetingAt ?? undefined,
  meetingPlace: meetingPlace ?? undefined,
  outcome: outcome ?? undefined,
  attachments: attachments ?? [],
});

const NOWHERE = { sector: null, area: null };
type Given = Pick<DocumentCommand, 'today' | 'place'>;

const placeOf = async ({ reads }: Context, subject: Subject | undefined) =>
  (subject && (await placeOfSubject(reads.rows, subject))) ?? NOWHERE;

/** Gives a command; a file that is printed for it is kept with it or cleared away. */
const give = async (
  context: Context,
  mutation: string,
  input: { readonly idempotencyKey: string },
  {
    id,
    subject,
    commandOf,
  }: {
    readonly id: string;
    readonly subject: Subject | undefined;
    readonly commandOf: (given: Given, toPrint: Omit<ToPrint, 'filled'>) => DocumentCommand;
  },
) => {
  const { app, loaders } = context;
  const [today, place, fileId] = [app.clock.today(), await placeOf(context, subject), uuidv7()];
  const command = commandOf({ today, place }, { fileId, checkCode: freshCheckCode() });
  await app.files.begin(fileId);
  try {
    const done = await giveCommand(context, app.document, { mutation, id, input, command });
    return await present(loaders.document.load(done));
  } finally {
    await app.files.discard(fileId);
  }
};

const subjectOfDocument = async ({ loaders }: Context, id: string): Promise<Subject | undefined> => {
  const row = await loaders.document.load(id);
  return row === null ? undefined : documentOf(row).subject;
};

type Mutations = Pick<Resolvers['Mutation'], 'documentIssue' | 'documentReissue' | 'documentWithdraw'>;

export const documentMutations: Mutations = {
  documentIssue: async (_, { input }, context, { fieldName }) => {
    const subject = subjectNamed(input.subject);
    if (!subject) throw documentErrors.SUBJECT_UNKNOWN();
    const id = uuidv7();
    const [kind, filled] = [input.kind, filledBy(input)];
    const commandOf = (given: Given, toPrint: Omit<ToPrint, 'filled'>): DocumentCommand => ({
      type: 'IssueDocument',
      ...given,
      ...toPrint,
      id,
      subject,
      kind,
      filled,
    });
    return give(context, fieldName, input, { id, subject, commandOf });
  },
  documentReissue: async (_, { input }, context, { fieldName }) => {
    const { id } = input;
    const filled = filledBy(input);
    const commandOf = (given: Given, toPrint: Omit<ToPrint, 'filled'>): DocumentCommand => ({
      type: 'ReissueDocument',
      ...given,
      ...toPrint,
      filled,
    });
    return give(context, fieldName, input, { id, subject: await subjectOfDocument(context, id), commandOf });
  },
  documentWithdraw: async (_, { input }, context, { fieldName }) => {
    const { id, reason } = input;
    const commandOf = (given: Given): DocumentCommand => ({ type: 'WithdrawDocument', ...given, reason });
    return give(context, fieldName, input, { id, subject: await subjectOfDocument(context, id), commandOf });
  },
};

/** The documents about a subject: ids are paged, and what is asked of them is loaded together. */
export const documentConnection = async (args: PageArgs, subject: Subject, { reads, loaders }: Context) => {
  const page = await connection<{ readonly id: string }, string>(args, {
    key: textKey,
    keyOf: ({ id }) => id,
    read: (after, limit) => documentPage(reads.rows, subject, { after, limit }),
    count: () => countDocuments(reads.rows, subject),
  });
  return nodesOf(page, ({ id }) => present(loaders.document.load(id)));
};

export const Document: Resolvers['Document'] = {
  subject: (row) => streamOfSubject(documentOf(row).subject),
  basis: ({ kind }) => templates[kind].basis,
  isWithdrawn: ({ withdrawnBecause }) => withdrawnBecause !== null,
  versions: async ({ id }, _, { loaders }) => [...((await loaders.documentVersions.load(id)) ?? [])],
};

export const DocumentVersion: Resolvers['DocumentVersion'] = {
  download: ({ documentId, version }) => `/documents/${documentId}/${version}.pdf`,
  check: ({ checkCode }) => `/check/${checkCode}`,
};
