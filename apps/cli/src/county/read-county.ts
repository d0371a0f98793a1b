import type { AccountNumber, PlainDate, ProjectCode } from '@anxin/domain-kit';
import {
  attendance,
  bankReturn,
  clues,
  dayOfInstant,
  enterprises,
  escrowStatement,
  type Fault,
  FileRefused,
  payroll,
  projects,
  type PunchRow,
  readTable,
  REFERENCE_FAULTS,
  type ReferenceKind,
  roster,
  type Row,
  show,
  signals,
  type StayRow,
  type Table,
} from '@anxin/intake';
import { Attendance, monthOf, People, type PunchFact } from './attendance';
import { FactStore } from './fact-store';
import type { County, Fact, Place, Project, StayFact } from './facts';
import type { TableFile } from './folder';
import type { Refusals } from './refusals';

type Values = Readonly<Record<string, unknown>>;

export type ReadOptions = {
  /** The business day: what is dated later is refused. */
  readonly today: PlainDate;
  readonly refusals: Refusals;
  /** The punches to keep whole, for an explanation. */
  readonly watched?: (row: PunchRow) => boolean;
};

/** A county's facts as the files tell them, with the punches that were asked for. */
export type CountyRead = County & { readonly punches: readonly PunchFact[] };

const stayOf = ({ row, places }: Fact<StayRow>): StayFact => ({
  row,
  places,
  enteredOn: row.enteredOn,
  leftOn: row.leftOn,
  contractSignedOn: row.contractSignedOn,
  wageType: row.wageType,
  wageRateFen: row.wageRate,
  workerName: row.workerName,
  card: row.payRollBankCardNumber,
});

/** Takes the files of a county one after the other, in the order of the tables. */
class CountyReader {
  readonly #stores = {
    [enterprises.name]: new FactStore(enterprises),
    [projects.name]: new FactStore(projects),
    [roster.name]: new FactStore(roster),
    [payroll.name]: new FactStore(payroll),
    [bankReturn.name]: new FactStore(bankReturn),
    [escrowStatement.name]: new FactStore(escrowStatement),
    [signals.name]: new FactStore(signals),
    [clues.name]: new FactStore(clues),
  };
  readonly #enterprises = new Set<unknown>();
  readonly #projects = new Map<unknown, Project>();
  readonly #accounts = new Map<unknown, ProjectCode>();
  readonly #people = new People();
  readonly #fileNames: string[] = [];
  readonly attendance: Attendance;

  constructor(private readonly options: ReadOptions) {
    this.attendance = new Attendance(options.watched);
  }

  async read(file: TableFile): Promise<void> {
    const { refusals, today } = this.options;
    const table: Table = file.table;
    this.#fileNames.push(file.name);
    try {
      const { rows, unknownColumns, position } = await readTable(table, file, { today });
      if (unknownColumns.length > 0) refusals.unknownColumns.push({ file: file.name, columns: unknownColumns });
      for await (const batch of rows) {
        for (const row of batch) {
          if (row.faults.length === 0 && table === attendance) this.#takePunch(row as Row<PunchRow>, file.name);
          else this.#take(table, row, file.name, position);
        }
      }
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      const fault = { code: error.code, column: '', shown: error.says.zh };
      refusals.add({ place: { file: file.name, line: error.code === 'HEADER' ? 1 : 0 }, faults: [fault] });
    }
  }

  /** What the rows of a table together make, once its last file has been read. */
  settle({ name }: Table): void {
    switch (name) {
      case projects.name:
        return this.#settleProjects();
      case roster.name:
        for (const fact of this.#facts(roster)) {
          this.#people.on(this.#project(fact.row.projectCode), fact.row.idCardNumber).stays.push(stayOf(fact));
        }
        return;
      case attendance.name:
        for (const { place, fault } of this.attendance.contradictions((file) => this.#fileNames[file] ?? '')) {
          this.options.refusals.add({ place, faults: [fault] });
        }
        return;
      case payroll.name:
        return this.#settleSheets();
      case bankReturn.name:
        return this.#settleBankLines();
      case escrowStatement.name:
        return this.#settleMovements();
      case clues.name:
        for (const fact of this.#facts(clues)) this.#projects.get(fact.row.projectCode)?.clues.push(fact);
        return;
    }
  }

  get county(): CountyRead {
    return { projects: [...this.#projects.values()], punches: this.attendance.kept };
  }

  #take(table: Table, row: Row<Values>, file: string, position: (column: string) => number): void {
    const { refusals } = this.options;
    const faults = this.#faultsOf(table, row);
    const place = { file, line: row.line };
    if (faults.length > 0) {
      const inOrder = faults.toSorted((a, b) => position(a.column) - position(b.column));
      refusals.add({ place, faults: inOrder });
      return;
    }
    for (const { column, code } of row.notes) refusals.note(table.name, column, code);
    this.#put(table, row.values, place);
  }

  /** Punches are many: they go straight to their worker-day. */
  #takePunch({ line, values }: Row<PunchRow>, file: string): void {
    const place = { file, line };
    const project = this.#projects.get(values.projectCode);
    if (project)
      return this.attendance.add(
        values,
        this.#people.on(project, values.idCardNumber),
        this.#fileNames.length - 1,
        place,
      );
    const fault = { code: REFERENCE_FAULTS.project, column: 'projectCode', shown: values.projectCode };
    this.options.refusals.add({ place, faults: [fault] });
  }

  #put(table: Table, values: Values, place: Place): void {
    this.#storeOf(table)?.put(values as never, place);
    if (table.name === enterprises.name) this.#enterprises.add(values['creditCode']);
    if (table.name === projects.name && values['escrowAccountNo'] !== undefined) {
      this.#accounts.set(values['escrowAccountNo'], values['projectCode'] as ProjectCode);
    }
    if (
      table.name === clues.name &&
      values['projectCode'] !== undefined &&
      !this.#projects.has(values['projectCode'])
    ) {
      this.options.refusals.note(table.name, 'projectCode', 'UNKNOWN_PROJECT');
    }
  }

  #faultsOf(table: Table, { values, faults }: Row<Values>): readonly Fault[] {
    if (faults[0]?.column === '') return faults;
    let all = faults;
    for (const column in table.references) {
      const kind = table.references[column];
      const value = values[column];
      if (kind === undefined || value === undefined || this.#knows(kind, value, values)) continue;
      const personal = table.columns[column]?.personal;
      all = [...all, { code: REFERENCE_FAULTS[kind], column, shown: show(value, personal) }];
    }
    const contradictions = this.#contradictions(table, values);
    return contradictions.length === 0 ? all : [...all, ...contradictions];
  }

  #contradictions(table: Table, values: Values): readonly Fault[] {
    const keyKnown = table.key.every((name) => values[name] !== undefined || !table.columns[name]?.required);
    const found = keyKnown ? (this.#storeOf(table)?.contradictions(values as never) ?? []) : [];
    if (table.name !== projects.name || found.some(({ column }) => column === 'escrowAccountNo')) return found;
    const account = values['escrowAccountNo'];
    const holder = this.#accounts.get(account);
    if (account === undefined || holder === undefined || holder === values['projectCode']) return found;
    return [
      ...found,
      { code: 'CONTRADICTS', column: 'escrowAccountNo', shown: show(account, 'bankCard'), stands: holder },
    ];
  }

  /** What a row refers to. A worker is asked for on a known project only: one wrong value is one fault. */
  #knows(kind: ReferenceKind, value: unknown, values: Values): boolean {
    switch (kind) {
      case 'enterprise':
        return this.#enterprises.has(value);
      case 'project':
        return this.#projects.has(value);
      case 'account':
        return this.#accounts.has(value);
      case 'worker': {
        const project = this.#projects.get(values['projectCode']);
        return !project || (project.people.get(value as never)?.stays.length ?? 0) > 0;
      }
    }
  }

  #settleProjects(): void {
    for (const { row, places } of this.#facts(projects)) {
      const code = row.projectCode;
      this.#projects.set(code, { code, row, places, people: new Map(), movements: [], clues: [] });
    }
  }

  #settleSheets(): void {
    for (const { row, places } of this.#facts(payroll)) {
      const person = this.#people.on(this.#project(row.projectCode), row.idCardNumber);
      monthOf(person, row.payMonth).sheet = { row, places, netFen: row.netAmount, signedOn: row.signedOn };
    }
  }

  #settleBankLines(): void {
    for (const { row, places } of this.#facts(bankReturn)) {
      if (row.resultCode !== PAID) continue;
      const person = this.#people.on(this.#projectOfAccount(row.escrowAccountNo), row.idCardNumber);
      const { payeeName, payeeAccount, amount } = row;
      const line = { row, places, payeeName, payeeAccount, amountFen: amount, postedOn: dayOfInstant(row.postedAt) };
      monthOf(person, row.payMonth).bankLines.push(line);
    }
  }

  #settleMovements(): void {
    for (const { row, places } of this.#facts(escrowStatement)) {
      this.#projectOfAccount(row.accountNo).movements.push({
        row,
        places,
        direction: row.direction,
        amountFen: row.amount,
        postedOn: dayOfInstant(row.postedAt),
        counterparty: row.counterpartyAccount,
      });
    }
  }

  #project(code: ProjectCode): Project {
    return this.#projects.get(code) as Project;
  }

  #projectOfAccount(account: AccountNumber): Project {
    return this.#project(this.#accounts.get(account) as ProjectCode);
  }

  #storeOf(table: Table): FactStore<Table> | undefined {
    return (this.#stores as Readonly<Record<string, FactStore<Table>>>)[table.name];
  }

  #facts<T extends Table>(table: T): FactStore<T>['facts'] {
    return this.#storeOf(table)?.facts as FactStore<T>['facts'];
  }
}

/** The bank's answer that a line was paid. */
const PAID = '0000';

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
