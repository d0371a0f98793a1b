import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate, type PlainMonth } from '@anxin/domain-kit';
import { loadParameters, nationalBeyondAnswers, ParameterBook } from '@anxin/law';
import {
  append,
  type AsOf,
  openDatabase,
  openReads,
  type ReadScope,
  type Rows,
  rowsIn,
  ScopedReads,
  type Tx,
} from '@anxin/service-kit';
import { freshDatabase } from '@anxin/testing';
import type { DataSource, MigrationInterface } from 'typeorm';
import { type FactsCase, RECORDED } from './facts-case.fixture';
import { type Line, linePage } from './store/wages/read-lines';
import type { WageProject } from './store/wage-projects';
import { workers } from './subgraph';

const DATA = join(__dirname, '../../../tests/data');
const file = JSON.parse(readFileSync(join(DATA, 'parameters.json'), 'utf8')) as object;
/** Nights end by eight, from the middle of January on by four. */
const nightShiftUntil = [
  { from: '2020-05-01', value: '08:00' },
  { from: '2026-01-15', value: '04:00' },
];
export const law = new ParameterBook([loadParameters({ ...file, nightShiftUntil }), nationalBeyondAnswers]);

/** When somebody leaves in the morning, and when in the evening. */
export const [MORNING, EVENING] = ['05:00', '18:00'] as const;

/** A token of the right length for a person, card or name. */
export const tokenOf = (name: string): string => createHash('sha256').update(name).digest('base64url');

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
    ...{ withdrawn: stay.withdrawn ?? false, worker_name: NO_BYTES, origin: 'roster.csv:2' },
    employer_credit_code: stay.employer ?? 'c',
    name_token: tokenOf(stay.name ?? `name ${stay.person}`),
    card_token: stay.card === null ? null : tokenOf(stay.card ?? `card ${stay.person}`),
    ...{ wage_type: stay.wageType ?? 'DAY', wage_rate_fen: stay.wageRateFen ?? 30_000 },
    contract_signed_on: stay.contractSignedOn === undefined ? stay.enteredOn : stay.contractSignedOn,
    ...{ left_on: stay.leftOn ?? null, recorded_at: stay.recorded ?? RECORDED[0] },
  })),
  new_card: (facts.cards ?? []).map((card) => ({
    ...{ project_id: card.project, person_id: card.person, valid_from: card.validFrom, version: card.version ?? 1 },
    ...{ withdrawn: card.withdrawn ?? false, card: NO_BYTES, card_token: tokenOf(card.card), origin: 'cards.csv:2' },
    recorded_at: card.recorded ?? RECORDED[0],
  })),
  pay_terms_change: (facts.terms ?? []).map((terms) => ({
    ...{ project_id: terms.project, changed_on: terms.changedOn, version: terms.version ?? 1, origin: 'projects:2' },
    ...{ pay_day: terms.payDay ?? null, pay_period_offset: terms.payPeriodOffset ?? null },
    recorded_at: terms.recorded ?? RECORDED[0],
  })),
  sheet_line: (facts.sheets ?? []).map((sheet) => ({
    ...{ project_id: sheet.project, person_id: sheet.person, pay_month: `${sheet.month}-01` },
    ...{ version: sheet.version ?? 1, withdrawn: sheet.withdrawn ?? false, net_fen: sheet.netFen },
    ...{ sheet_no: sheet.sheetNo ?? 1, advance_fen: sheet.advanceFen ?? null },
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
    ...{ moved: false, name_unclear: line.isNameUnclear ?? false, returned_on: line.returnedOn ?? null },
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
  worker_day: (facts.days ?? []).map(({ project, person, day, ...known }) => {
    const { entry = RECORDED[0], exit = RECORDED[0], morning = null } = known;
    const exits = [exit, morning].filter((moment) => moment !== null).toSorted();
    return {
      ...{ project_id: project, person_id: person, day, entry_known_at: entry, exit_known_at: exits[0] ?? null },
      first_exit: morning === null ? (exit === null ? null : EVENING) : MORNING,
    };
  }),
  punch: (facts.days ?? []).flatMap(({ project, person, day, exit = RECORDED[0], morning = null }) =>
    morning === null
      ? []
      : [
          { at: `${day} ${MORNING}`, recorded_at: morning },
          { at: `${day} ${EVENING}`, recorded_at: exit },
        ]
          .filter(({ recorded_at: moment }) => moment !== null)
          .map((punch, line) => ({
            ...{ project_id: project, person_id: person, direction: 2, device_code: '', version: 1, line },
            ...{ import_id: '018f0000-0000-7000-8000-000000000000', ...punch },
          })),
  ),
});

const cause = { actor: 'office-1', businessDay: plainDate('2026-03-01') };
const noted = { stream: 'case', type: 'case', place: { sector: null, area: null }, payload: {} };

const insert = async (tx: Tx, facts: FactsCase): Promise<void> => {
  const months = new Set((facts.days ?? []).map(({ day }) => `${day.slice(0, 7)}-01`));
  await tx.query('SELECT make_punch_partitions($1)', [[...months]]);
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
  /** Runs a migration again, over what was recorded. */
  readonly migrate: (migration: new () => MigrationInterface) => Promise<void>;
  /** Records facts as imports would, at the moments that the case names. */
  readonly record: (facts: FactsCase) => Promise<void>;
  /** The lines of some projects, each project's on one page. */
  readonly linesOn: (projects: readonly WageProject[], asOf: AsOf, month?: PlainMonth) => Promise<readonly Line[]>;
  /** Reads as an operation of whoever has a scope. */
  readonly seenBy: <Found>(scope: ReadScope, read: (rows: Rows) => Promise<Found>) => Promise<Found>;
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
  const pool = await openReads(urls.apiUrl);
  return {
    database,
    rows,
    migrate: (Migration) =>
      owner.transaction(async ({ queryRunner }) => {
        if (queryRunner) await new Migration().up(queryRunner);
      }),
    record: (facts) => owner.transaction((tx) => insert(tx, facts)),
    linesOn: async (projects, asOf, month) => {
      const pages = projects.map((project) => linePage(rows, project, asOf, law, { limit: 1_000, month }));
      return (await Promise.all(pages)).flat();
    },
    seenBy: async (scope, read) => {
      const reads = new ScopedReads(pool, scope);
      return read(reads.rows).finally(() => reads.close());
    },
    close: async () => {
      await Promise.all([database.destroy(), owner.destroy(), pool.database.destroy()]);
      await urls.drop();
    },
  };
};
