import { mkdirSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Noted, Place, Refusal, RefusalListener, TableFile } from '@anxin/answer';
import { DomainError } from '@anxin/domain-kit';
import {
  byDestination,
  type Destination,
  FileRefused,
  projectNamed,
  type ProjectNamed,
  type Remark,
  remarkOfFault,
  remarkOfNote,
  Remarks,
  rowsAsSent,
  type SentBack,
  sentBackSheets,
  type SentSheet,
  tableOfFile,
  writeWorkbook,
} from '@anxin/intake';
import { text } from '@anxin/law';
import type { Terminal } from '../report/terminal';

/** Finds where rows of a file go back to, all of its projects at once. */
export type FindDestinations = (
  file: TableFile,
  named: readonly ProjectNamed[],
) => Promise<(named: ProjectNamed) => Destination | undefined> | ((named: ProjectNamed) => Destination | undefined);

/** Only the owner reads them: they hold whole numbers, as they were sent. */
const [OWN_FOLDER, OWN_FILE] = [0o700, 0o600];
const ENDING = /(?:\.(?:csv|tsv|txt|xlsx|xlsm))?(?:\.gz)?$/;
/** A code as it may name a file or folder. */
const asName = (code: string): string => code.replace(/[^\p{L}\p{N}_-]+/gu, '_');

/** A name by which the workbook is read again as a file of its table, whatever a bank called the file. */
const stemOf = ({ name, table }: TableFile, project: string): string => {
  const bare = basename(name).replace(ENDING, '');
  const stem = tableOfFile(name) === table ? bare : `${table.name}-${asName(bare)}`;
  if (project === '') return stem;
  // One that was sent back before has its project, and its number, in its name.
  const ending = `_${asName(project)}`;
  return stem.replace(new RegExp(`${ending}(?:_\\d+)?$`), '') + ending;
};

const isThere = (fault: unknown): boolean => (fault as NodeJS.ErrnoException).code === 'EEXIST';

/** A file that was not there, by the first number that is free: somebody may be correcting the one before. */
const openNew = async (stem: string): Promise<FileHandle> => {
  for (let number = 1; ; number += 1) {
    try {
      return await open(`${stem}${number === 1 ? '' : `_${number}`}.xlsx`, 'wx', OWN_FILE);
    } catch (fault) {
      if (!isThere(fault)) throw fault;
    }
  }
};

/**
 * Hears of what is refused or odd, and writes it to a folder as workbooks to send back: a folder a contractor, a workbook
 * a file and project, named so that it is read again as it is. What stands there already is never written over.
 */
export class SendBackFolder implements RefusalListener {
  readonly #remarks = new Map<TableFile, Remarks>();
  readonly #places = new Map<string, readonly [Remarks, string]>();

  constructor(
    private readonly folder: string,
    private readonly files: readonly TableFile[],
  ) {}

  readonly refusal = ({ place, faults }: Refusal): void => this.#add(place, faults.map(remarkOfFault));

  readonly note = ({ place, note }: Noted): void => this.#add(place, [remarkOfNote(note)]);

  /** Writes all of them; says how many. Throws `FILE_UNUSABLE`. */
  async write(terminal: Terminal, find: FindDestinations): Promise<void> {
    let written = 0;
    for (const [file, remarks] of this.#remarks) {
      const sheets = await this.#sheetsOf(file, remarks);
      const named = sheets.flatMap(({ table, rows }) =>
        rows.flatMap(({ values }) => projectNamed(table, values) ?? []),
      );
      const destinationOf = await find(file, named);
      for (const part of byDestination(sheets, destinationOf)) {
        await this.#put(part, file, remarks);
        written += 1;
      }
    }
    const said =
      written === 0
        ? text('没有要退回的行。', 'No row is to be sent back.')
        : text(
            `退回改正的工作簿 ${written} 份，在 ${this.folder}，每个总包单位一个文件夹；内有完整号码，只发给该单位。`,
            `${written} workbooks to send back, in ${this.folder}, a folder a contractor; they hold whole numbers: send each to its contractor only.`,
          );
    terminal.out(said[terminal.language]);
  }

  /** The file of a place, and its sheet. */
  #find({ file: name }: Place): readonly [Remarks, string] | undefined {
    const known = this.#places.get(name);
    if (known) return known;
    const file = this.files.find((one) => name === one.name || name.startsWith(`${one.name}[`));
    if (!file) return undefined;
    const remarks = this.#remarks.get(file) ?? new Remarks();
    this.#remarks.set(file, remarks);
    const found = [remarks, name === file.name ? '' : name.slice(file.name.length + 1, -1)] as const;
    this.#places.set(name, found);
    return found;
  }

  #add(place: Place, remarks: readonly Remark[]): void {
    const [to, sheet] = this.#find(place) ?? [];
    to?.add(sheet ?? '', place.line, remarks);
  }

  /** Of a file that was refused whole there are no rows; why, the screen says. */
  async #sheetsOf(file: TableFile, remarks: Remarks): Promise<readonly SentSheet[]> {
    try {
      return await rowsAsSent(file.table, file, remarks, file.mapping);
    } catch (fault) {
      if (fault instanceof FileRefused) return [];
      throw fault;
    }
  }

  async #put(part: SentBack, file: TableFile, remarks: Remarks): Promise<void> {
    const { contractor, project } = part.to;
    const folder = join(this.folder, asName(contractor));
    const stem = join(folder, stemOf(file, project));
    try {
      mkdirSync(folder, { recursive: true, mode: OWN_FOLDER });
      const made = await openNew(stem);
      await pipeline(writeWorkbook(sentBackSheets(part, file.name, remarks)), made.createWriteStream());
    } catch (fault) {
      if (!(fault instanceof Error && 'syscall' in fault)) throw fault;
      throw new DomainError('FILE_UNUSABLE', `${stem}.xlsx: 无法写入 cannot be written`);
    }
  }
}
