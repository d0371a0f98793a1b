import { createHash } from 'node:crypto';
import type { Printer } from '@anxin/documents';
import type { Vault } from '@anxin/identity';
import { documentNumber } from '@anxin/law';
import {
  type Aggregate,
  type CommandTable,
  type KeptFiles,
  lockStreams,
  type Rows,
  rowsIn,
  type Tx,
} from '@anxin/service-kit';
import {
  compose,
  document,
  type DocumentCommand,
  documentErrors,
  type DocumentEvent,
  type DocumentKind,
  type DocumentState,
  type Printed,
  templates,
  type ToPrint,
} from '../domain/document';
import { dayInWords } from '../domain/document/day-in-words';
import { streamOfSubject, type Subject } from '../domain/subject';
import { DocumentVersionEntity } from '../store/document-entity';
import { documentOf, documentRow, documentStore, documentStream, nextInSequence } from '../store/document-store';
import { factsOfSubject } from '../store/subject-facts';
import { placeOfSubject } from '../store/subjects';

const OFFICE = ['OFFICE'] as const;

/** What may be done with documents, and by whom. */
export const documentCommands: CommandTable<DocumentState, DocumentCommand['type']> = {
  ...document,
  name: 'document',
  givenBy: {
    IssueDocument: OFFICE,
    ReissueDocument: OFFICE,
    WithdrawDocument: OFFICE,
    ReadDocument: ['OFFICE', 'DEPARTMENT', 'TOWN'],
  },
};

/** Who writes, and where a holder checks what was written. */
export type Letterhead = {
  readonly office: string;
  /** 机关代字 */
  readonly word: string;
  readonly phone?: string | undefined;
  /** The address to which the code is added. */
  readonly checkAddress: string;
};

export type DocumentParts = {
  readonly vault: Vault;
  readonly files: Pick<KeptFiles, 'write' | 'keep'>;
  readonly print: Printer;
  readonly letterhead: Letterhead;
};
export type DocumentAggregate = Aggregate<DocumentState, DocumentCommand, DocumentEvent>;

const isVisible = async (rows: Rows, id: string, command: DocumentCommand): Promise<boolean> => {
  if (command.type === 'IssueDocument') return (await placeOfSubject(rows, command.subject)) !== undefined;
  return (await documentStore.byKey(rows, [id])).size > 0;
};

type Asked = ToPrint & Pick<DocumentCommand, 'today'> & { readonly subject: Subject; readonly kind: DocumentKind };

/** Prints a document about its subject as it stands, and puts the PDF; it is kept with the row that knows it. */
const printing =
  ({ vault, files, print, letterhead: { office, phone, checkAddress } }: DocumentParts) =>
  async (rows: Rows, asked: Asked, numberOf: () => Promise<string>): Promise<{ number: string; printed: Printed }> => {
    const { subject, kind, filled, fileId, checkCode, today } = asked;
    const facts = await factsOfSubject(rows, subject, { vault, officePhone: phone });
    const words = compose(kind, facts, filled);
    // Taken last: from here to the end of the transaction nobody else takes one of this kind.
    const number = await numberOf();
    const check = { address: `${checkAddress}/${checkCode}`, code: checkCode };
    const pdf = await print({ ...words, office, number, day: dayInWords(today), check });
    const bytes = pdf.length;
    await files.write(fileId, { bytes, open: () => [pdf] as unknown as AsyncIterable<Uint8Array> });
    return { number, printed: { fileId, checkCode, bytes, digest: createHash('sha256').update(pdf).digest('hex') } };
  };

/** The state that a command finds, with what was printed for it. */
const drafted = async (
  parts: DocumentParts,
  tx: Tx,
  known: DocumentState | undefined,
  command: DocumentCommand,
): Promise<DocumentState | undefined> => {
  const print = printing(parts);
  if (command.type === 'IssueDocument' && !known) {
    const year = Number(command.today.slice(0, 4));
    const word = `${parts.letterhead.word}${templates[command.kind].word}`;
    const numberOf = async () => documentNumber(word, year, await nextInSequence(tx, command.kind, year));
    return { status: 'UNKNOWN', draft: await print(rowsIn(tx), command, numberOf) };
  }
  if (command.type !== 'ReissueDocument' || known?.status !== 'ISSUED') return known;
  const { subject, kind, number } = known.document;
  const draft = await print(rowsIn(tx), { ...command, subject, kind }, () => Promise.resolve(number));
  return { ...known, draft };
};

const versionRow = (
  documentId: string,
  event: DocumentEvent,
  { issuedBy, issuedOn }: Pick<DocumentVersionEntity, 'issuedBy' | 'issuedOn'>,
): DocumentVersionEntity[] => {
  if (event.type !== 'DocumentIssued' && event.type !== 'DocumentReissued') return [];
  const version = event.type === 'DocumentIssued' ? 1 : event.version;
  return [{ documentId, version, ...event.printed, issuedBy, issuedOn }];
};

/** How a document is decided, who may command it, how it is printed, kept and told. */
export const documentAggregate = (parts: DocumentParts): DocumentAggregate => ({
  ...document,
  ...documentCommands,
  isVisible,
  unknown: (id) => documentErrors.UNKNOWN({ id }),
  load: async (tx, ids, given) => {
    await lockStreams(tx, ids.map(documentStream));
    const rows = await documentStore.byKey(rowsIn(tx), ids);
    const states = new Map<string, DocumentState>();
    for (const { id, command } of given) {
      const row = rows.get(id);
      const status = row?.withdrawnBecause === null ? 'ISSUED' : 'WITHDRAWN';
      const state = await drafted(parts, tx, row && { status, document: documentOf(row) }, command);
      if (state) states.set(id, state);
    }
    return states;
  },
  save: async (tx, changes, { actor: issuedBy, businessDay: issuedOn }) => {
    const after = changes.flatMap(({ after }) => (after.status === 'UNKNOWN' ? [] : [documentRow(after.document)]));
    await documentStore.save(tx, after);
    const versions = changes.flatMap(({ id, steps }) =>
      steps.flatMap(({ events }) => events.flatMap((event) => versionRow(id, event, { issuedBy, issuedOn }))),
    );
    if (versions.length > 0) await tx.insert(DocumentVersionEntity, versions);
    await parts.files.keep(
      tx,
      versions.map(({ fileId }) => fileId),
    );
  },
  tell: (id, after, { type, place, ...event }) => {
    if (after.status === 'UNKNOWN') throw documentErrors.UNKNOWN({ id });
    const { kind, number } = after.document;
    const payload = { ...event, kind, number, subject: streamOfSubject(after.document.subject) };
    return [{ stream: documentStream(id), type, place, payload, rules: ['IDF-13'] }];
  },
});
