import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@anxin/domain-kit';
import { sentenceOf } from '@anxin/intake';
import type { County, Project } from './facts';
import { filesOf } from './folder';
import { type CountyRead, readCounty, type ReadOptions } from './read-county';
import { type Refusal, Refusals } from './refusals';

export type Cells = Readonly<Record<string, string>>;
/** A file as its rows, or as it stands. */
export type Files = Readonly<Record<string, readonly Cells[] | string | Uint8Array>>;

/** The seed is fixed, so that a run of today fails tomorrow too. */
export const seeded = { seed: 724, numRuns: 25 };

export const OWNER = '91350100M000100Y43';
export const CONTRACTOR = '91510100MA6CA1B2XL';
/** Of an enterprise that the county does not know. */
export const STRANGER = '91510100MA6CC3D4WW';
export const GARDEN = '2401-510100-04-01-100001';
export const BRIDGE = '2401-510100-18-01-100002';
export const GARDEN_ACCOUNT = '6205000000000000001';
export const BRIDGE_ACCOUNT = '6205000000000000002';
export const ZHANG = '11010519491231002X';
export const LI = '51010019900307001X';
/** On no roster. */
export const WANG = '510100198802290022';

const project: Cells = {
  projectCode: GARDEN,
  projectName: '阳光花园',
  sector: 'HOUSING',
  areaCode: '510100',
  ownerCreditCode: OWNER,
  contractorCreditCode: CONTRACTOR,
  contractSum: '10000000.00',
  labourCostMonthly: '50000.00',
  labourCostDay: '10',
  payDay: '20',
  payPeriodOffset: '1',
  contractSignedOn: '2025-10-01',
  escrowAccountNo: GARDEN_ACCOUNT,
  escrowOpenedOn: '2025-10-15',
};

const stay: Cells = {
  projectCode: GARDEN,
  employerCreditCode: CONTRACTOR,
  idCardNumber: ZHANG,
  workerName: '张三',
  payRollBankCardNumber: '6222020000000000018',
  wageType: 'DAY',
  wageRate: '300.00',
  contractSignedOn: '2025-10-30',
  enteredOn: '2025-11-01',
  leftOn: '',
};

const punch: Cells = {
  projectCode: GARDEN,
  idCardNumber: ZHANG,
  date: '2025-11-03 06:58:12',
  direction: '01',
  attendType: '001',
  deviceCode: 'G1',
};

/** One of everything: two projects, two workers, a day at the gate, a sheet, a payment, its movements, a clue. */
export const tiny = {
  enterprises: [
    { creditCode: OWNER, name: '城建投资', areaCode: '510100', kind: 'OWNER' },
    { creditCode: CONTRACTOR, name: '第一建筑', areaCode: '510100', kind: 'GENERAL_CONTRACTOR' },
  ],
  projects: [
    project,
    { ...project, projectCode: BRIDGE, projectName: '青河大桥', sector: 'TRANSPORT', escrowAccountNo: BRIDGE_ACCOUNT },
  ],
  roster: [
    stay,
    {
      ...stay,
      idCardNumber: LI,
      workerName: '李四',
      payRollBankCardNumber: '6228480000000000026',
      wageType: 'MONTH',
      wageRate: '8000.00',
    },
  ],
  attendance: [punch, { ...punch, date: '2025-11-03 18:02:40', direction: '02' }, { ...punch, idCardNumber: LI }],
  payroll: [
    {
      projectCode: GARDEN,
      payMonth: '2025-11',
      idCardNumber: ZHANG,
      days: '1',
      netAmount: '300.00',
      signedOn: '2025-12-05',
    },
    { projectCode: GARDEN, payMonth: '2025-11', idCardNumber: LI, days: '1', netAmount: '8000.00', signedOn: '' },
  ],
  'bank-return': [
    {
      batchNo: 'B1',
      lineNo: '1',
      escrowAccountNo: GARDEN_ACCOUNT,
      payeeName: '张三',
      payeeAccount: '6222020000000000018',
      amount: '300.00',
      idCardNumber: ZHANG,
      payMonth: '2025-11',
      resultCode: '0000',
      postedAt: '2025-12-20 14:18:06',
      bankSerial: 'R1',
    },
  ],
  'escrow-statement': [
    {
      accountNo: GARDEN_ACCOUNT,
      bankSerial: 'S1',
      postedAt: '2025-11-08 10:00:00',
      direction: 'IN',
      amount: '50000.00',
      counterpartyAccount: '',
      purpose: '人工费',
    },
    {
      accountNo: GARDEN_ACCOUNT,
      bankSerial: 'S2',
      postedAt: '2025-12-20 14:18:06',
      direction: 'OUT',
      amount: '300.00',
      counterpartyAccount: '6222020000000000018',
      purpose: '工资',
    },
  ],
  signals: [
    {
      source: 'POWER',
      creditCode: CONTRACTOR,
      period: '2025-11',
      indicator: 'KWH',
      value: '812.5',
      reportedOn: '2025-12-03',
    },
  ],
  clues: [
    {
      channel: 'VISIT',
      externalNo: 'V1',
      receivedAt: '2026-01-05 09:30:00',
      reporterName: '李四',
      reporterPhone: '13812341234',
      projectCode: GARDEN,
      text: '没发工资',
    },
  ],
} as const satisfies Readonly<Record<string, readonly Cells[]>>;

export type TableName = keyof typeof tiny;

/** The tiny county as files, a file a table; those given here take the place of theirs, or stand beside them. */
export const tinyWith = (files: Files = {}): Files => ({
  ...Object.fromEntries(Object.entries(tiny).map(([name, rows]) => [`${name}.csv`, rows])),
  ...files,
});

/** A row of the tiny county, with some cells otherwise. */
export const rowOf = (table: TableName, index: number, cells: Cells = {}): Cells => ({
  ...(tiny[table][index] as Cells),
  ...cells,
});

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const asCsv = (rows: readonly Cells[]): string => {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => header.map((name) => quoted(row[name] ?? '')).join(','));
  return [header.join(','), ...lines, ''].join('\n');
};

/** Writes the files to a folder, hands it on, and removes it. */
export const inFolder = async <Result>(
  files: Files,
  use: (folder: string) => Promise<Result> | Result,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-spec-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const text = typeof content === 'string' || content instanceof Uint8Array ? content : asCsv(content);
      writeFileSync(join(folder, name), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export type Told = { readonly county: CountyRead; readonly refused: readonly Refusal[]; readonly refusals: Refusals };

/** Reads a folder of these files. */
export const tell = (files: Files, options: Partial<ReadOptions> = {}): Promise<Told> =>
  inFolder(files, async (folder) => {
    const refused: Refusal[] = [];
    const refusals = new Refusals((refusal) => refused.push(refusal));
    const { files: read } = filesOf(folder);
    const county = await readCounty(read, { today: plainDate('2026-02-20'), refusals, ...options });
    return { county, refused, refusals };
  });

/** What was refused: `roster.csv:3 REQUIRED wageRate, DATE enteredOn`. */
export const namesOf = (refused: readonly Refusal[]): string[] =>
  refused.map(({ place, faults }) => {
    const codes = faults.map(({ code, column }) => `${code} ${column}`.trim());
    return `${place.file}:${place.line} ${codes.join(', ')}`;
  });

/** The English sentences of all that was refused. */
export const sentencesOf = (refused: readonly Refusal[]): string[] =>
  refused.flatMap(({ faults }) => faults.map((fault) => sentenceOf(fault).en));

const asText = (row: object): string =>
  Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${String(value)}`)
    .toSorted()
    .join(' ');

const rowsIn = (facts: readonly { readonly row: object }[]): string[] => facts.map(({ row }) => asText(row)).toSorted();

const peopleIn = ({ people }: Project) =>
  [...people.values()]
    .toSorted((a, b) => (a.idCardNumber < b.idCardNumber ? -1 : 1))
    .map(({ idCardNumber, stays, months }) => ({
      idCardNumber,
      stays: rowsIn(stays),
      months: [...months]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([month, { entries, exits, sheet, bankLines }]) => ({
          month,
          entries,
          exits,
          sheet: sheet && asText(sheet.row),
          bankLines: rowsIn(bankLines),
        })),
    }));

/** The facts alone: neither the order they came in nor where they stand. */
export const factsIn = ({ projects }: County) =>
  projects
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((known) => ({
      row: asText(known.row),
      people: peopleIn(known),
      movements: rowsIn(known.movements),
      clues: rowsIn(known.clues),
    }));

/** A project of the county. */
export const projectIn = ({ projects }: County, code: string): Project => {
  const found = projects.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`No project ${code}`);
  return found;
};

/** A person on a project of the county, if known. */
export const personIn = (county: County, code: string, idCardNumber: string) =>
  [...projectIn(county, code).people.values()].find((person) => person.idCardNumber === idCardNumber);
