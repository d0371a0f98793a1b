import type { PlainDate } from '@anxin/domain-kit';
import {
  attendance,
  type AskedKind,
  type BankRow,
  bankReturn,
  cards,
  type CellValue,
  clues,
  enterprises,
  escrowStatement,
  type Fault,
  faultsOfRow,
  FileRefused,
  hasKey,
  isOtherPaper,
  type Note,
  payroll,
  type ProjectRow,
  projects,
  type PunchRow,
  readTable,
  REFERENCE_FAULTS,
  repeatedNote,
  roster,
  type Row,
  show,
  signals,
  type Table,
  Tally,
} from '@anxin/intake';
import { Attendance, type NightShiftUntil, type PunchFact } from './attendance';
import { CountyBuilder } from './county-builder';
import { FactStore } from './fact-store';
import { type Place, placeName } from '../files/place';
import type { County } from './facts';
import type { TableFile } from '../files/folder';
import type { Refusals } from '../files/refusals';

type Values = Readonly<Record<string, CellValue>>;

export type ReadOptions = {
  /** The business day: what is dated later is refused. */
  readonly today: PlainDate;
  readonly refusals: Refusals;
  /** Until when an exit is early on a day; nowhere, unless told. */
  readonly nightShiftUntil?: NightShiftUntil;
  /** The punches to keep whole, for an explanation. */
  readonly watched?: (row: PunchRow) => boolean;
};

/** A county's facts as the files tell them, with the punches that were asked for. */
export type CountyRead = County & { readonly punches: readonly PunchFact[] };

/** Whether all that a punch needs is its project. */
const isPlain = ({ faults, values }: Row<Values>): boolean =>
  faults.length === 0 && !isOtherPaper(values['idCardNumber']);

/** Takes the files of a county one after the other, in the order of the tables. */
class CountyReader {
  readonly #stores = {
    enterprises: new FactStore(enterprises),
    projects: new FactStore(projects),
    roster: new FactStore(roster),
    cards: new FactStore(cards),
    payroll: new FactStore(payroll),
    'bank-return': new FactStore(bankReturn),
    'escrow-statement': new FactStore(escrowStatement),
    signals: new FactStore(signals),
    clues: new FactStore(clues),
  };
  readonly #builder = new CountyBuilder();
  readonly #enterprises = new Set<CellValue>();
  readonly #projectOfAccount = new Map<CellValue, string>();
  readonly #fileNames: string[] = [];
  readonly attendance: Attendance;

  constructor(private readonly options: ReadOptions) {
    const isProject = (code: string) => this.#builder.find(code) !== undefined;
    this.attendance = new Attendance(isProject, options.nightShiftUntil ?? (() => undefined), options.watched);
  }

  get county(): CountyRead {
    return { ...this.#builder.county, punches: this.attendance.kept };
  }

  async read(file: TableFile): Promise<void> {
    const { refusals, today } = this.options;
    const table: Table = file.table;
    const isAttendance = table === attendance;
    try {
      const { batches, unknownColumns } = await readTable(table, file, { today, mapping: file.mapping });
      if (unknownColumns.length > 0) refusals.unknownColumns.push({ file: file.name, columns: unknownColumns });
      let tally = { sheet: '', of: new Tally(table) };
      for await (const { sheet, rows, position, total } of batches) {
        if (sheet !== tally.sheet) tally = { sheet, of: new Tally(table) };
        const name = placeName(file.name, sheet);
        for (const row of rows) {
          if (isAttendance && isPlain(row)) this.#takePunch(row as Row<PunchRow>, name);
          else if (this.#take(table, row, name, position)) tally.of.add(row.values);
        }
        if (total) this.#note(table, { file: name, line: total.line }, tally.of.notesOn(total));
      }
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      const fault = { code: error.code, column: error.columns.join(' '), shown: '', says: error.says };
      refusals.add({ place: { file: file.name, line: error.code === 'HEADER' ? 1 : 0 }, faults: [fault] });
    }
  }

  /** Puts the rows of a table together, once its last file has been read. */
  settle({ name }: Table): void {
    const [stores, builder] = [this.#stores, this.#builder];
    switch (name) {
      case projects.name:
        return builder.addProjects(stores.projects.facts);
      case roster.name:
        return builder.addStays(stores.roster.facts);
      case cards.name:
        return builder.addCards(stores.cards.facts);
      case attendance.name:
        builder.addAttendance(this.attendance.days());
        return this.#refuseContradictoryPunches();
      case payroll.name:
        return builder.addSheets(stores.payroll.facts);
      case bankReturn.name:
        return builder.addBankLines(stores['bank-return'].facts);
      case escrowStatement.name:
        return builder.addMovements(stores['escrow-statement'].facts);
      case clues.name:
        return builder.addClues(stores.clues.facts);
    }
  }

  /** Whether the row went in, or stands already. */
  #take(table: Table, row: Row<Values>, file: string, position: (column: string) => number): boolean {
    const { refusals } = this.options;
    const faults = faultsOfRow(table, row, {
      knows: (kind, value, values) => this.#knows(kind, value, values),
      contradictions: (values) => this.#contradictions(table, values),
      position,
    });
    const place = { file, line: row.line };
    if (faults.length > 0) {
      refusals.add({ place, faults });
      return false;
    }
    if (table === attendance) {
      this.#takePunch(row as Row<PunchRow>, file);
      return true;
    }
    const repeated = this.#storeOf(table)?.repeats(row.values) ?? false;
    const notes = [...row.notes, ...(repeated ? [repeatedNote(table)] : []), ...this.#noteOfPayee(table, row.values)];
    this.#note(table, place, notes);
    if (!repeated) this.#put(table, row.values, place);
    return true;
  }

  #note(table: Table, place: Place, notes: readonly Note[]): void {
    for (const note of notes) this.options.refusals.note(table.name, place, note);
  }

  /** A bank line is the worker's though its name could not be compared. */
  #noteOfPayee(table: Table, values: Values): readonly Note[] {
    if (table !== bankReturn || this.#builder.payeeOf(values as BankRow) !== 'NAME_UNCLEAR') return [];
    return [{ column: 'payeeName', code: 'NAME_UNCLEAR' }];
  }

  #put(table: Table, values: Values, place: Place): void {
    this.#storeOf(table)?.put(values, place);
    const { creditCode, projectCode, escrowAccountNo } = values;
    if (table.name === enterprises.name) this.#enterprises.add(creditCode);
    if (table.name === projects.name && escrowAccountNo !== undefined) {
      this.#projectOfAccount.set(escrowAccountNo, String(projectCode));
    }
    if (table.name === clues.name && projectCode !== undefined && !this.#builder.find(String(projectCode))) {
      this.#note(table, place, [{ column: 'projectCode', code: 'UNKNOWN_PROJECT' }]);
    }
  }

  /** Punches are many: they go straight to their worker-day. */
  #takePunch({ line, values, notes }: Row<PunchRow>, file: string): void {
    if (file !== this.#fileNames.at(-1)) this.#fileNames.push(file);
    if (this.attendance.add(values, file, this.#fileNames.length - 1, line)) {
      if (notes.length > 0) this.#note(attendance, { file, line }, notes);
      return;
    }
    const fault = { code: REFERENCE_FAULTS.project, column: 'projectCode', shown: show(values.projectCode, undefined) };
    this.options.refusals.add({ place: { file, line }, faults: [fault] });
  }

  #refuseContradictoryPunches(): void {
    for (const { place, fault } of this.attendance.contradictions((file) => this.#fileNames[file] ?? '')) {
      this.options.refusals.add({ place, faults: [fault] });
    }
  }

  #contradictions(table: Table, values: Values): readonly Fault[] {
    const found = hasKey(table, values) ? (this.#storeOf(table)?.contradictions(values) ?? []) : [];
    const account = values['escrowAccountNo'];
    if (table.name !== projects.name || account === undefined) return found;
    const holder = this.#projectOfAccount.get(account);
    if (holder === undefined || holder === values['projectCode']) return found;
    if (found.some(({ column }) => column === 'escrowAccountNo')) return found;
    return [
      ...found,
      { code: 'CONTRADICTS', column: 'escrowAccountNo', shown: show(account, 'bankCard'), stands: holder },
    ];
  }

  /** What a row refers to. A worker is asked for on a known project only: one wrong value is one fault. */
  #knows(kind: AskedKind, value: string, values: Values): boolean {
    switch (kind) {
      case 'enterprise':
        return this.#enterprises.has(value);
      case 'project':
        return this.#stores.projects.has({ projectCode: value } as ProjectRow);
      case 'account':
        return this.#projectOfAccount.has(value);
      case 'worker': {
        const code = values['projectCode'] ?? this.#projectOfAccount.get(values['escrowAccountNo']);
        const project = this.#builder.find(String(code));
        const person = project?.people.get(value as PunchRow['idCardNumber']);
        return !project || (person !== undefined && person.stays.length > 0);
      }
    }
  }

  #storeOf(table: Table): FactStore<Table> | undefined {
    return (this.#stores as Readonly<Record<string, FactStore<Table>>>)[table.name];
  }
}

/** Reads a county's files, in the order of the tables; bad rows go to the refusals, good rows in. */
export const readCounty = async (files: readonly TableFile[], options: ReadOptions): Promise<CountyRead> => {
  const reader = new CountyReader(options);
  try {
    for (const table of new Set(files.map((file) => file.table))) {
      for (const file of files.filter((candidate) => candidate.table === table)) await reader.read(file);
      reader.settle(table);
    }
    return reader.county;
  } finally {
    reader.attendance.close();
  }
};
