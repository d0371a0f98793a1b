import type { Readable } from 'node:stream';
import { DomainError } from '@anxin/domain-kit';
import {
  byDestination,
  type Destination,
  FileRefused,
  type Mapping,
  projectNamed,
  type ProjectNamed,
  remarkOfFault,
  remarkOfNote,
  Remarks,
  rowsAsSent,
  type SentBack,
  sentBackSheets,
  type Source,
  type Table,
  writeWorkbook,
} from '@anxin/intake';
import type { Rows } from '../database/rows';
import { notedRows, refusedRows } from './list';
import { type ShownSheet, shownSheets } from './shown';

/** Where rows go back to, by what they name; a project that is not known is left out. */
export type Destined = { readonly named: ProjectNamed; readonly to: Destination };

/** Finds where rows go back to, a page of rows at once. */
export type DestinationsOf = (rows: Rows, named: readonly ProjectNamed[]) => Promise<readonly Destined[]>;

/** To whom a workbook is to go; everybody whom nothing names. */
export type SentTo = Partial<Destination>;

const keyOf = ({ by, value }: ProjectNamed): string => `${by} ${value}`;

/** What an import said of the rows that it refused. */
const faultsOf = async (rows: Rows, id: string): Promise<Remarks> => {
  const remarks = new Remarks();
  for await (const { sheet, line, faults } of refusedRows(rows, id))
    remarks.add(sheet, line, faults.map(remarkOfFault));
  return remarks;
};

/** What an import said of its rows. */
const remarksOf = async (rows: Rows, id: string): Promise<Remarks> => {
  const remarks = await faultsOf(rows, id);
  for await (const { sheet, line, notes } of notedRows(rows, id)) remarks.add(sheet, line, notes.map(remarkOfNote));
  return remarks;
};

const refusedWhole = (): DomainError =>
  new DomainError(
    'IMPORT_REFUSED_WHOLE',
    '文件整个被拒，没有可退回的行，原因见导入结果 The file was refused whole: no row can be sent back; its report says why.',
  );

const isFor =
  ({ contractor, project }: SentTo) =>
  ({ to }: SentBack): boolean =>
    (contractor === undefined || contractor === to.contractor) && (project === undefined || project === to.project);

/** A file that is sent once more, and how it is read. */
export type SentFile = { readonly table: Table; readonly file: Source; readonly mapping?: Mapping | undefined };

/** What goes back of a file, a part for each contractor and project. */
const sentBackOf = async (
  rows: Rows,
  { table, file, mapping, remarks }: SentFile & { readonly remarks: Remarks },
  destinationsOf: DestinationsOf,
): Promise<readonly SentBack[]> => {
  const sheets = await rowsAsSent(table, file, remarks, mapping).catch((fault: unknown) => {
    throw fault instanceof FileRefused ? refusedWhole() : fault;
  });
  const named = new Map<string, ProjectNamed>();
  for (const { rows: sent } of sheets) {
    for (const { values } of sent) {
      const one = projectNamed(table, values);
      if (one) named.set(keyOf(one), one);
    }
  }
  const found = await destinationsOf(rows, [...named.values()]);
  const known = new Map(found.map((one) => [keyOf(one.named), one.to]));
  return byDestination(sheets, (one) => known.get(keyOf(one)));
};

type Imported = SentFile & { readonly id: string };

/**
 * The workbook to send back of an import, made of the file that is sent once more with the question: what its rows hold
 * stands nowhere in clear. Throws `IMPORT_REFUSED_WHOLE`, `NOTHING_TO_SEND_BACK`.
 */
export const workbookToSendBack = async (
  rows: Rows,
  { id, ...sent }: Imported,
  { destinationsOf, to }: { readonly destinationsOf: DestinationsOf; readonly to: SentTo },
): Promise<Readable> => {
  const remarks = await remarksOf(rows, id);
  const parts = (await sentBackOf(rows, { ...sent, remarks }, destinationsOf)).filter(isFor(to));
  if (parts.length > 0) return writeWorkbook(parts.flatMap((part) => sentBackSheets(part, sent.file.name, remarks)));
  throw new DomainError('NOTHING_TO_SEND_BACK', '没有要退回的行 No row is to be sent back.');
};

/** Refused rows of an import as a page shows them, and the contractors that they go back to. */
export type RowsBack = { readonly sheets: readonly ShownSheet[]; readonly contractors: readonly string[] };

/** The same rows for a page, of a file in any layout: a browser reads no workbook. Throws `IMPORT_REFUSED_WHOLE`. */
export const rowsToSendBack = async (
  rows: Rows,
  { id, ...sent }: Imported,
  destinationsOf: DestinationsOf,
): Promise<RowsBack> => {
  const parts = await sentBackOf(rows, { ...sent, remarks: await faultsOf(rows, id) }, destinationsOf);
  const contractors = [...new Set(parts.map(({ to }) => to.contractor))].filter((code) => code !== '');
  return { sheets: shownSheets(parts.flatMap(({ sheets }) => sheets)), contractors };
};
