import { join } from 'node:path';
import { plainDate } from '@anxin/domain-kit';
import { sentenceOf } from '@anxin/intake';
import { loadParameters, nightShiftUntil, ParameterBook } from '@anxin/law';
import { filesAt, readJson } from '../county/folder';
import { readCounty } from '../county/read-county';
import { type Refusal, Refusals } from '../county/refusals';
import { asCsv, type Cells } from '../county/county.fixture';
import { inFolder } from '../county/tell.fixture';
import { answerOn } from './answer';
import { answerAsJson } from './as-json';

// What happens to a small site that an office stumbled over: workers A and B, ten days at 300.00 in January, each signed
// for 3,000.00 and paid them on 12 February.

const DATA = join(__dirname, '..', '..', '..', '..', 'tests', 'data');
const PROJECT = '2506-620522-05-01-200011';
const [A, B] = ['620599198001011010', '620599198102021023'];
const ACCOUNT = '6205009900070000012';
const [CARD_A, CARD_B, NEW_CARD] = ['6229999000000000010', '6229999000000000028', '6229999000000000994'];
const [OWNER, CONTRACTOR] = ['91620599MA0000001H', '91620599MA0000002L'];

const project: Cells = {
  projectCode: PROJECT,
  projectName: '样例甲工程',
  sector: 'HOUSING',
  areaCode: '620522104',
  ownerCreditCode: OWNER,
  contractorCreditCode: CONTRACTOR,
  contractSum: '20000000.00',
  labourCostMonthly: '100.00',
  labourCostDay: '28',
  payDay: '20',
  payPeriodOffset: '1',
  contractSignedOn: '2025-12-01',
  permitIssuedOn: '2025-12-10',
  plannedEndOn: '2027-01-01',
  escrowAccountNo: ACCOUNT,
  escrowOpenedOn: '2025-12-05',
  depositForm: 'CASH',
  depositAmount: '400000.00',
  depositOn: '2025-12-20',
};
const stay = (idCardNumber: string, workerName: string, payRollBankCardNumber: string, more: Cells = {}): Cells => ({
  projectCode: PROJECT,
  employerCreditCode: CONTRACTOR,
  idCardNumber,
  workerName,
  payRollBankCardNumber,
  teamName: '1班',
  wageType: 'DAY',
  wageRate: '300.00',
  contractSignedOn: '2025-12-19',
  enteredOn: '2025-12-20',
  ...more,
});
const punch = (idCardNumber: string, date: string, direction: string): Cells => ({
  projectCode: PROJECT,
  idCardNumber,
  date,
  direction,
});
const day = (idCardNumber: string, number: number): Cells[] => {
  const date = `2026-01-${String(number).padStart(2, '0')}`;
  return [punch(idCardNumber, `${date} 07:00:00`, '01'), punch(idCardNumber, `${date} 18:00:00`, '02')];
};
const tenDays = (idCardNumber: string) => [5, 6, 7, 8, 9, 12, 13, 14, 15, 16].flatMap((one) => day(idCardNumber, one));
const sheet = (idCardNumber: string, netAmount: string, more: Cells = {}): Cells => ({
  projectCode: PROJECT,
  payMonth: '2026-01',
  idCardNumber,
  netAmount,
  signedOn: '2026-02-05',
  ...more,
});
const paid = (line: string, idCardNumber: string, payeeName: string, card: string, more: Cells = {}): Cells => ({
  batchNo: 'B1',
  lineNo: line,
  escrowAccountNo: ACCOUNT,
  payeeName,
  payeeAccount: card,
  amount: '3000.00',
  idCardNumber,
  payMonth: '2026-01',
  resultCode: '0000',
  postedAt: '2026-02-12 10:00:00',
  bankSerial: `RB1${line}`,
  ...more,
});

const [STAY_A, STAY_B] = [stay(A, '张大山', CARD_A), stay(B, '李小河', CARD_B)];
const [SHEET_A, SHEET_B] = [sheet(A, '3000.00'), sheet(B, '3000.00')];
const [PAID_A, PAID_B] = [paid('1', A, '张大山', CARD_A), paid('2', B, '李小河', CARD_B)];
const base = {
  enterprises: [
    { creditCode: OWNER, name: '样例建设投资有限公司', areaCode: '620522104', kind: 'OWNER' },
    { creditCode: CONTRACTOR, name: '样例建筑有限公司', areaCode: '620522104', kind: 'GENERAL_CONTRACTOR' },
  ],
  projects: [project],
  roster: [STAY_A, STAY_B],
  cards: [] as Cells[],
  attendance: [...tenDays(A), ...tenDays(B)],
  payroll: [SHEET_A, SHEET_B],
  'bank-return': [PAID_A, PAID_B],
};
type Told = { readonly [Table in keyof typeof base]?: readonly Cells[] };

const lawWith = (parameters: object = {}) =>
  new ParameterBook([
    loadParameters({ ...(readJson(join(DATA, 'parameters.json')) as object), nightShiftUntil: [], ...parameters }),
  ]);

/** What the files come to: the answer on a day, what was refused with its sentences, and the notes. */
const tell = (told: Told, law = lawWith()) => {
  const tables = Object.entries({ ...base, ...told }).filter(([, rows]) => rows.length > 0);
  return inFolder(Object.fromEntries(tables.map(([name, rows]) => [`${name}.csv`, asCsv(rows)])), async (folder) => {
    const refused: Refusal[] = [];
    const refusals = new Refusals({ refusal: (one) => refused.push(one) });
    const county = await readCounty(filesAt(folder).files, {
      today: plainDate('2026-03-01'),
      refusals,
      nightShiftUntil: (on) => nightShiftUntil(law, on),
    });
    const faults = refused.flatMap(({ faults: all }) => all);
    return {
      refused: faults.map(({ code, column }) => `${code} ${column}`),
      sentences: faults.map((fault) => sentenceOf(fault).zh).join(''),
      notes: Object.fromEntries(refusals.notes),
      on: (date: string) => {
        const { lines, warnings } = answerAsJson(answerOn(county, plainDate(date), law));
        const line = lines.find(({ idCardNumber }) => idCardNumber === A);
        return {
          payable: line && Number(line.payableFen),
          paid: line && Number(line.paidFen),
          arrears: line && Number(line.arrearsFen),
          days: line?.attendanceDays,
          incomplete: line?.incompleteDays,
          warnings: warnings.map(({ indicator, level }) => `${indicator} ${level}`),
        };
      },
    };
  });
};

const letter = { depositForm: 'LETTER', depositExpiresOn: '2026-02-10' };
const nights = [5, 6, 7, 8, 9].flatMap((one) => {
  const date = (number: number) => `2026-01-${String(number).padStart(2, '0')}`;
  return [punch(A, `${date(one)} 19:00:00`, '01'), punch(A, `${date(one + 1)} 05:00:00`, '02')];
});
const advance = [
  paid('1', A, '张大山', CARD_A, {
    batchNo: 'ADV',
    amount: '1000.00',
    postedAt: '2026-01-20 10:00:00',
    bankSerial: 'RADV1',
  }),
  { ...PAID_A, amount: '1000.00' },
  PAID_B,
];
const failing = { ...PAID_A, resultCode: '9001', reason: '账号户名不符退票', postedAt: '2026-02-16 09:00:00' };

describe('what happened on the site, as it was told', () => {
  type Case = [why: string, told: Told, date: string, says: object];
  it.each<Case>([
    ['nothing odd', {}, '2026-02-28', { payable: 300_000, paid: 300_000, arrears: 0 }],
    [
      'an advance that was deducted is part of what is payable',
      {
        payroll: [sheet(A, '2000.00', { deductions: '1000.00', advanceDeducted: '1000.00' }), SHEET_B],
        'bank-return': advance,
      },
      '2026-02-28',
      { payable: 300_000, paid: 200_000, arrears: 100_000 },
    ],
    [
      'a payment pays until it comes back',
      { 'bank-return': [PAID_A, PAID_B, failing] },
      '2026-02-15',
      { paid: 300_000 },
    ],
    [
      'and from that day on nobody',
      { 'bank-return': [PAID_A, PAID_B, failing] },
      '2026-02-16',
      { paid: 0, warnings: expect.arrayContaining(['W02 BLUE', 'W06 RED', 'W07 RED']) },
    ],
    ['it owes then what it had paid', { 'bank-return': [PAID_A, PAID_B, failing] }, '2026-02-28', { arrears: 300_000 }],
    [
      'the bank tells the day itself',
      { 'bank-return': [{ ...PAID_A, returnedOn: '2026-02-16' }, PAID_B] },
      '2026-02-16',
      { paid: 0 },
    ],
    [
      'a name that the bank could not write is still the worker’s',
      { 'bank-return': [{ ...PAID_A, payeeName: '张?山' }, PAID_B] },
      '2026-02-28',
      { paid: 300_000 },
    ],
    [
      'a second stay has its own rate',
      {
        roster: [STAY_A, STAY_B, { ...STAY_A, enteredOn: '2026-01-10', wageRate: '400.00', teamName: '2班' }],
        payroll: [SHEET_B],
      },
      '2026-02-28',
      { payable: 350_000 },
    ],
    [
      'a supplementary sheet comes to the month’s own',
      { payroll: [SHEET_A, SHEET_B, sheet(A, '600.00', { sheetNo: '2', signedOn: '2026-02-20' })] },
      '2026-02-28',
      { payable: 360_000 },
    ],
    [
      'a letter that was renewed warns no more',
      {
        projects: [
          { ...project, ...letter, changedOn: '' },
          {
            projectCode: PROJECT,
            depositForm: 'LETTER',
            depositOn: '2026-02-09',
            depositExpiresOn: '2027-02-10',
            changedOn: '2026-02-09',
          },
        ],
      },
      '2026-02-09',
      { warnings: expect.not.arrayContaining([expect.stringContaining('W14')]) },
    ],
    [
      'and did until then',
      { projects: [{ ...project, ...letter }] },
      '2026-02-08',
      { warnings: expect.arrayContaining(['W14 ORANGE']) },
    ],
    [
      'a new card is the worker’s from its day on',
      {
        cards: [{ projectCode: PROJECT, idCardNumber: A, payRollBankCardNumber: NEW_CARD, validFrom: '2026-02-12' }],
        'bank-return': [{ ...PAID_A, payeeAccount: NEW_CARD }, PAID_B],
      },
      '2026-02-28',
      { paid: 300_000 },
    ],
    [
      'and nobody’s before it',
      {
        cards: [{ projectCode: PROJECT, idCardNumber: A, payRollBankCardNumber: NEW_CARD, validFrom: '2026-02-13' }],
        'bank-return': [{ ...PAID_A, payeeAccount: NEW_CARD }, PAID_B],
      },
      '2026-02-28',
      { paid: 0, warnings: expect.arrayContaining(['W10 ORANGE']) },
    ],
  ])('%s', async (_, told, date, says) => {
    const site = await tell(told);
    expect(site.refused).toEqual([]);
    expect(site.on(date)).toMatchObject(says);
  });

  it('nights count for the day they begin, where the area says until when', async () => {
    const told: Told = { attendance: nights, payroll: [], 'bank-return': [], roster: [STAY_A] };
    const nightly = lawWith({ nightShiftUntil: [{ from: '2020-05-01', value: '08:00' }] });
    expect((await tell(told, nightly)).on('2026-02-28')).toMatchObject({ days: 5, incomplete: 0, payable: 150_000 });
    expect((await tell(told)).on('2026-02-28')).toMatchObject({ days: 4, incomplete: 2, payable: 120_000 });
  });

  it('names that cannot be compared are noted, those with other dots and blanks are not', async () => {
    const named = (name: string, line: string) => paid(line, A, name, CARD_A, { bankSerial: `R${line}` });
    const roster = [stay(A, '阿依古丽·买买提', CARD_A), STAY_B];
    const told = await tell({
      roster,
      'bank-return': ['阿依古丽?', '阿依古丽 买买提', '阿依古丽买买提'].map((name, at) => named(name, String(at + 1))),
    });
    expect(told.notes).toMatchObject({ 'bank-return.payeeName NAME_UNCLEAR': 1 });
    expect(told.on('2026-02-28').paid).toBe(900_000);
  });
});

describe('what is refused says how it is told', () => {
  const changed = (cells: Cells) => ({ projects: [project, { ...project, ...cells }] });
  type Case = [why: string, told: Told, refused: string[], says: string];
  it.each<Case>([
    ['a negative line', { 'bank-return': [{ ...PAID_A, amount: '-3000.00' }] }, ['AMOUNT amount'], 'returnedOn'],
    [
      'a failing line no later than the paid one',
      { 'bank-return': [PAID_A, { ...failing, postedAt: PAID_A['postedAt'] ?? '' }] },
      ['CONTRADICTS resultCode'],
      'returnedOn',
    ],
    [
      'a return before its payment',
      { 'bank-return': [{ ...PAID_A, returnedOn: '2026-02-11' }] },
      ['DATE returnedOn'],
      '早于入账时间',
    ],
    [
      'another rate of the same stay',
      { roster: [STAY_A, STAY_B, { ...STAY_A, wageRate: '400.00' }] },
      ['CONTRADICTS wageRate'],
      '另报一次进场',
    ],
    [
      'a second sheet without its number',
      { payroll: [SHEET_A, SHEET_B, sheet(A, '600.00')] },
      ['CONTRADICTS netAmount'],
      'sheetNo',
    ],
    ['a new name of the project', changed({ projectName: '样例乙工程' }), ['CONTRADICTS projectName'], 'changedOn'],
    ['a later end', changed({ plannedEndOn: '2027-10-01' }), ['CONTRADICTS plannedEndOn'], 'changedOn'],
    [
      'another department and town',
      changed({ sector: 'WATER', areaCode: '620522103' }),
      ['CONTRADICTS sector', 'CONTRADICTS areaCode'],
      'changedOn',
    ],
    ['a new letter in the old row', changed({ depositOn: '2026-02-09' }), ['CONTRADICTS depositOn'], 'changedOn'],
    [
      'another card of the same stay',
      { roster: [STAY_A, STAY_B, { ...STAY_A, payRollBankCardNumber: NEW_CARD }] },
      ['CONTRADICTS payRollBankCardNumber'],
      'cards.csv',
    ],
    [
      'fifteen digits',
      { roster: [STAY_A, STAY_B, { ...STAY_A, idCardNumber: '620599800101101' }] },
      ['ID_NUMBER idCardNumber'],
      '2013 年 1 月 1 日',
    ],
    [
      'a passport that is not said to be one',
      { roster: [STAY_A, STAY_B, { ...STAY_A, idCardNumber: 'E07309677' }] },
      ['ID_NUMBER idCardNumber'],
      'idCardType',
    ],
    [
      'a passport on no roster',
      { attendance: day('E07309677', 5) },
      ['ID_NUMBER idCardNumber', 'ID_NUMBER idCardNumber'],
      'idCardType',
    ],
    [
      'a card of nobody',
      {
        cards: [
          {
            projectCode: PROJECT,
            idCardNumber: '11010519491231002X',
            payRollBankCardNumber: NEW_CARD,
            validFrom: '2026-02-12',
          },
        ],
      },
      ['UNKNOWN_WORKER idCardNumber'],
      '名册',
    ],
    [
      'a change of nothing',
      {
        projects: [
          project,
          { projectCode: '2506-620522-05-01-200012', plannedEndOn: '2027-10-01', changedOn: '2026-02-01' },
        ],
      },
      ['UNKNOWN_PROJECT projectCode'],
      '没有代码',
    ],
    [
      'a change of what does not change',
      { projects: [project, { projectCode: PROJECT, contractSum: '1.00', changedOn: '2026-02-01' }] },
      ['CONTRADICTS contractSum'],
      '20,000,000.00',
    ],
  ])('%s', async (_, told, refused, says) => {
    const site = await tell(told);
    expect(site.refused).toEqual(refused);
    expect(site.sentences).toContain(says);
  });
});

describe('papers of others', () => {
  it.each([
    ['810000198501011013', {}],
    ['820000198501011023', {}],
    ['830000198501011033', {}],
    ['931156198501011019', {}],
    ['E07309677', { idCardType: 'PASSPORT' }],
    ['H41537109', { idCardType: 'HK_MACAO_PERMIT' }],
    ['12345678', { idCardType: 'TAIWAN_PERMIT' }],
  ])('%s works and is paid as anybody', async (idCardNumber, paper) => {
    const site = await tell({
      roster: [{ ...STAY_A, idCardNumber, idCardType: '', ...paper }],
      attendance: tenDays(idCardNumber),
      payroll: [sheet(idCardNumber, '3000.00')],
      'bank-return': [paid('1', idCardNumber, '张大山', CARD_A)],
    });
    expect(site.refused).toEqual([]);
  });
});
