import { createHash } from 'node:crypto';
import { docxPrinter, type OfficialDocument, printer } from '@anxin/documents';
import { dayInWords, streamOfSubject, type SubjectOf } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { documentNumber, type ParameterBook } from '@anxin/law';
import type { Aggregate } from '../command/aggregate';
import type { CommandTable } from '../command/command-table';
import { lockStreams } from '../journal/append';
import type { Tx } from '../database/open';
import { type Rows, rowsIn } from '../database/rows';
import type { KeptFiles } from '../files/kept-files';
import type { DocumentCommand, DocumentEvent, ToPrint } from './commands';
import { compose, factsSaid } from './compose';
import { document } from './decide';
import type { DocumentsDefinition } from './definition';
import type { DocumentState, Printed, PrintedFile } from './document';
import { DocumentVersionEntity } from './entities';
import { documentErrors } from './errors';
import { type DocumentSettings, officeOf } from './settings';
import { documentOf, documentRow, documentStore, documentStream, nextInSequence } from './store';

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

/** What the aggregate needs of its service. */
export type DocumentParts = {
  readonly vault: Vault;
  /** By what the facts of documents are read. */
  readonly law: ParameterBook;
  readonly files: Pick<KeptFiles, 'write' | 'keep'>;
  readonly config: DocumentSettings;
};
export type DocumentAggregate = Aggregate<DocumentState, DocumentCommand, DocumentEvent>;

type Asked = ToPrint &
  Pick<DocumentCommand, 'today' | 'place'> & { readonly subject: SubjectOf<string>; readonly kind: string };

/** Prints documents about subjects as they stand, and puts the files; they are kept with the row that knows them. */
const printing = (definition: DocumentsDefinition, { vault, law, files, config }: DocumentParts) => {
  const { OFFICE_PHONE: officePhone, CHECK_URL: checkAddress, RARE_FONTS: rareFonts } = config;
  const [pdf, docx] = [printer(rareFonts), docxPrinter()];
  const put = async (
    fileId: string,
    print: (page: OfficialDocument) => Promise<Buffer>,
    page: OfficialDocument,
  ): Promise<PrintedFile> => {
    const file = await print(page);
    await files.write(fileId, { bytes: file.length, open: () => [file] as unknown as AsyncIterable<Uint8Array> });
    return { fileId, bytes: file.length, digest: createHash('sha256').update(file).digest('hex') };
  };
  return async (
    rows: Rows,
    asked: Asked,
    numberOf: () => Promise<string>,
  ): Promise<{ number: string; printed: Printed }> => {
    const { subject, kind, filled, fileId, docxFileId, checkCode, today } = asked;
    const { code } = subject;
    const known = (await definition.subject(subject.kind).matters(rows, [code], { vault, law, today })).get(code);
    if (!known) throw documentErrors.SUBJECT_UNKNOWN();
    if (!definition.kindsOf(subject.kind).includes(kind)) throw documentErrors.KIND_UNFIT();
    const matter = { ...known, facts: { officePhone, ...known.facts } };
    const drawnFrom = vault.fingerprint(factsSaid(definition.template(kind), known, definition.asks));
    const { annex, ...words } = compose(definition.template(kind), matter, filled);
    const table = await annex?.();
    // Taken last: from here to the end of the transaction nobody else takes one of this kind.
    const number = await numberOf();
    const check = { address: `${checkAddress}/${checkCode}`, code: checkCode };
    const office = officeOf(config, asked.place.area).name;
    const page = { ...words, office, number, day: dayInWords(today), check, ...(table ? { annex: table } : {}) };
    const printed = { ...(await put(fileId, pdf, page)), checkCode, drawnFrom };
    return {
      number,
      printed: docxFileId === undefined ? printed : { ...printed, docx: await put(docxFileId, docx, page) },
    };
  };
};

/** The state that a command finds, with what was printed for it. */
const drafting = (definition: DocumentsDefinition, parts: DocumentParts) => {
  const print = printing(definition, parts);
  return async (
    tx: Tx,
    known: DocumentState | undefined,
    command: DocumentCommand,
  ): Promise<DocumentState | undefined> => {
    if (command.type === 'IssueDocument' && !known) {
      const year = Number(command.today.slice(0, 4));
      const office = officeOf(parts.config, command.place.area);
      const word = `${office.word}${definition.template(command.kind).word}`;
      const numberOf = async () => documentNumber(word, year, await nextInSequence(tx, word, year));
      return { status: 'UNKNOWN', draft: await print(rowsIn(tx), command, numberOf) };
    }
    if (command.type !== 'ReissueDocument' || known?.status !== 'ISSUED') return known;
    const { subject, kind, number } = known.document;
    const draft = await print(rowsIn(tx), { ...command, subject, kind }, () => Promise.resolve(number));
    return { ...known, draft };
  };
};

type Version = Pick<DocumentVersionEntity, 'issuedBy' | 'issuedOn'>;

const versionRow = (documentId: string, event: DocumentEvent, by: Version): DocumentVersionEntity[] => {
  if (event.type !== 'DocumentIssued' && event.type !== 'DocumentReissued') return [];
  const version = event.type === 'DocumentIssued' ? 1 : event.version;
  const { docx, ...pdf } = event.printed;
  const edited = {
    docxFileId: docx?.fileId ?? null,
    docxBytes: docx?.bytes ?? null,
    docxDigest: docx?.digest ?? null,
  };
  return [{ documentId, version, ...pdf, ...edited, ...by }];
};

/** How a document is decided, who may command it, how it is printed, kept and told. */
export const documentAggregate = (definition: DocumentsDefinition, parts: DocumentParts): DocumentAggregate => {
  const drafted = drafting(definition, parts);
  return {
    ...document,
    ...documentCommands,
    isVisible: async (rows, id, command) => {
      if (command.type !== 'IssueDocument') return (await documentStore.byKey(rows, [id])).size > 0;
      const { kind, code } = command.subject;
      return (await definition.subject(kind).place(rows, code)) !== undefined;
    },
    unknown: (id) => documentErrors.UNKNOWN({ id }),
    load: async (tx, ids, given) => {
      await lockStreams(tx, ids.map(documentStream));
      const rows = await documentStore.byKey(rowsIn(tx), ids);
      const states = new Map<string, DocumentState>();
      for (const { id, command } of given) {
        const row = rows.get(id);
        const status = row?.withdrawnBecause === null ? 'ISSUED' : 'WITHDRAWN';
        const state = await drafted(tx, row && { status, document: documentOf(row) }, command);
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
        versions.flatMap(({ fileId, docxFileId }) => (docxFileId === null ? [fileId] : [fileId, docxFileId])),
      );
    },
    tell: (id, after, { type, place, ...event }) => {
      if (after.status === 'UNKNOWN') throw documentErrors.UNKNOWN({ id });
      const { kind, number } = after.document;
      const payload = { ...event, kind, number, subject: streamOfSubject(after.document.subject) };
      return [{ stream: documentStream(id), type, place, payload, rules: ['IDF-13'] }];
    },
  };
};
