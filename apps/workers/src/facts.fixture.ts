import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate, type PlainMonth } from '@anxin/domain-kit';
import { loadParameters, nationalBeyondAnswers, ParameterBook } from '@anxin/law';
import { append, type AsOf, openDatabase, type Rows, rowsIn, type Tx } from '@anxin/service-kit';
import { freshDatabase } from '@anxin/testing';
import type { DataSource } from 'typeorm';
import { type Line, linePage } from './store/read-lines';
import type { WageProject } from './store/wage-projects';
import { workers } from './subgraph';

const DATA = join(__dirname, '../../../tests/data');
const file = JSON.parse(readFileSync(join(DATA, 'parameters.json'), 'utf8')) as unknown;
export const law = new ParameterBook([loadParameters(file), nationalBeyondAnswers]);

/** A token of the right length for a person, card or name. */
export const tokenOf = (name: string): string => createHash('sha256').update(name).digest('base64url');

/** When facts of a case are recorded, one after the other; `knownAt` may lie in between. */
export const RECORDED = ['2026-03-01T08:00:00Z', '2026-03-02T08:00:00Z', '2026-03-03T08:00:00Z'] as const;

type Of = { readonly project: number; readonly person: number; readonly recorded?: string };
type Withdrawable = { readonly version?: number; readonly withdrawn?: boolean };

export type StayCase = Of &
  Withdrawable & {
    readonly enteredOn: string;
    readonly leftOn?: string | null;
    readonly contractSignedOn?: string | null;
    readonly wageType?: 'DAY' | 'MONTH';
    readonly wageRateFen?: number;
    readonly name?: string;
    readonly card?: string | null;
  };
export type SheetCase = Of &
  Withdrawable & { readonly month: string; readonly netFen: number; readonly signedOn?: string | null };
export type BankCase = Of & {
  readonly lineNo: number;
  readonly version?: number;
  readonly month: string;
  readonly amountFen: number;
  readonly postedOn: string;
  readonly name?: string | null;
  readonly card?: string;
  readonly resultCode?: string;
};
export type DayCase = Omit<Of, 'recorded'> & {
  readonly day: string;
  readonly entry?: string | null;
  readonly exit?: string | null;
};

/** A number that was registered wrongly. */
export type WrongNumberCase = Of & { readonly right: number; readonly version?: number };

/** Facts of a case: projects pay on the 15th of the next month unless told otherwise. */
export type FactsCase = {
  readonly projects?: readonly { readonly id: number; readonly payDay?: number; readonly payPeriodOffset?: 0 | 1 }[];
  readonly persons?: readonly number[];
  readonly stays?: readonly StayCase[];
  readonly sheets?: readonly SheetCase[];
  readonly bankLines?: readonly BankCase[];
  readonly days?: readonly DayCase[];
  readonly wrongNumbers?: readonly WrongNumberCase[];
};

export const codeOf = (project: number): string => `project ${project}`;
const NO_BYTES = '\\x00';

const tables = (facts: FactsCase): Readonly<Record<string, readonly object[]>> => ({
  project: (facts.projects ?? []).map(({ id, payDay = 15, payPeriodOffset = 1 }) => ({
    ...{ id, code: codeOf(id), name: '', sector: 'HOUSING', area_code: '620522', owner_credit_code: 'o' },
    ...{ contractor_credit_code: 'c', pay_day: payDay, pay_period_offset: payPeriodOffset, recorded_at: RECORDED[0] },
    ...{ terms_origin: 'projects:1', terms_recorded_at: RECORDED[0] },
  })),
  person: (facts.persons ?? []).map((id) => ({
    ...{ id, token: tokenOf(`person ${id}`), id_card_number: NO_BYTES, recorded_at: RECORDED[0] },
  })),
  stay: (facts.stays ?? []).map((stay) => ({
    ...{ project_id: stay.project, person_id: stay.person, entered_on: stay.enteredOn, version: stay.version ?? 1 },
    ...{ withdrawn: stay.withdrawn ?? false, employer_credit_code: 'c', worker_name: NO_BYTES, origin: 'roster.csv:2' },
    name_token: tokenOf(stay.name ?? `name ${stay.person}`),
    card_token: stay.card === null ? null : tokenOf(stay.card ?? `card ${stay.person}`),
    ...{ wage_type: stay.wageType ?? 'DAY', wage_rate_fen: stay.wageRateFen ?? 30_000 },
    contract_signed_on: stay.contractSignedOn === undefined ? stay.enteredOn : stay.contractSignedOn,
    ...{ left_on: stay.leftOn ?? null, recorded_at: stay.recorded ?? RECORDED[0] },
  })),
  sheet_line: (facts.sheets ?? []).map((sheet) => ({
    ...{ project_id: sheet.project, person_id: sheet.person, pay_month: `${sheet.month}-01` },
    ...{ version: sheet.version ?? 1, withdrawn: sheet.withdrawn ?? false, net_fen: sheet.netFen },
    ...{ signed_on: sheet.signedOn ?? null, origin: 'payroll.csv:2', recorded_at: sheet.recorded ?? RECORDED[0] },
  })),
  bank_line: (facts.bankLines ?? []).map((line) => ({
    ...{
      account_token: tokenOf(codeOf(line.project)),
      batch_no: '1',
      line_no: line.lineNo,
      version: line.version ?? 1,
    },
    ...{ project_id: line.project, person_id: line.person, pay_month: `${line.month}-01`, account_no: NO_BYTES },
    name_token: line.name === null ? null : tokenOf(line.name ?? `name ${line.person}`),
    ...{ payee_account: NO_BYTES, card_token: tokenOf(line.card ?? `card ${line.person}`), amount_fen: line.amountFen },
    ...{ result_code: line.resultCode ?? '0000', posted_at: `${line.postedOn} 10:00:00`, posted_on: line.postedOn },
    ...{ bank_serial: String(line.lineNo), origin: 'bank-return.csv:2', recorded_at: line.recorded ?? RECORDED[0] },
  })),
  identity_reassignment: (facts.wrongNumbers ?? []).map(({ project, person, right, version = 1, recorded }) => ({
    ...{
      project_id: project,
      wrong_person_id: person,
      right_person_id: right,
      version,
      origin: 'correction by office-1',
    },
    ...{ reason: 'checked on site', recorded_at: recorded ?? RECORDED[0] },
  })),
  worker_day: (facts.days ?? []).map(({ project, person, day, entry = RECORDED[0], exit = RECORDED[0] }) => ({
    ...{ project_id: project, person_id: person, day, entry_known_at: entry, exit_known_at: exit },
  })),
});

const cause = { actor: 'office-1', businessDay: plainDate('2026-03-01') };
const noted = { stream: 'case', type: 'case', place: { sector: null, area: null }, payload: {} };

const insert = async (tx: Tx, facts: FactsCase): Promise<void> => {
  for (const [table, rows] of Object.entries(tables(facts))) {
    if (rows.length === 0) continue;
    await tx.query(
      `INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
  await append(tx, [noted], cause);
};

export type FactsWorld = {
  /** The service's own connection. */
  readonly database: DataSource;
  readonly rows: Rows;
  /** Records facts as imports would, at the moments that the case names. */
  readonly record: (facts: FactsCase) => Promise<void>;
  /** The lines of some projects, each project's on one page. */
  readonly linesOn: (projects: readonly WageProject[], asOf: AsOf, month?: PlainMonth) => Promise<readonly Line[]>;
  readonly close: () => Promise<void>;
};

/** A database of the service with nothing in it. */
export const freshFacts = async (): Promise<FactsWorld> => {
  const urls = await freshDatabase('workers', workers.migrations);
  const [database, owner] = [
    await openDatabase({ url: urls.serviceUrl }),
    await openDatabase({ url: urls.migratorUrl }),
  ];
  const rows = rowsIn(database);
  return {
    database,
    rows,
    record: (facts) => owner.transaction((tx) => insert(tx, facts)),
    linesOn: async (projects, asOf, month) => {
      const pages = projects.map((project) => linePage(rows, project, asOf, law, { limit: 1_000, month }));
      return (await Promise.all(pages)).flat();
    },
    close: async () => {
      await Promise.all([database.destroy(), owner.destroy()]);
      await urls.drop();
    },
  };
};
