import { join } from 'node:path';
import { plainDate } from '@anxin/domain-kit';
import { sentenceOf } from '@anxin/intake';
import { loadParameters, nightShiftUntil, ParameterBook } from '@anxin/law';
import { filesAt, readJson } from '../files/folder';
import { readCounty } from '../county/read-county';
import { type Refusal, Refusals } from '../files/refusals';
import { asCsv, type Cells } from '../county/county.fixture';
import { inFolder } from '../county/tell.fixture';
import { because } from '../why/explain';
import { questionOf } from '../why/question';
import { answerOn } from './answer';
import { answerAsJson } from './as-json';

// What happens to a small site that an office stumbled over: workers A and B, ten days at 300.00 in January, each signed
// for 3,000.00 and paid them on 12 February.

const DATA = join(__dirname, '..', '..', '..', '..', 'tests', 'data');
export const PROJECT = '2506-620522-05-01-200011';
export const [A, B] = ['620599198001011010', '620599198102021023'];
export const [ACCOUNT, NEW_ACCOUNT] = ['6205009900070000012', '6205009900070000020'];
export const [CARD_A, CARD_B, NEW_CARD] = ['6229999000000000010', '6229999000000000028', '6229999000000000994'];
const [OWNER, CONTRACTOR] = ['91620599MA0000001H', '91620599MA0000002L'];

export const project: Cells = {
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
export const stay = (
  idCardNumber: string,
  workerName: string,
  payRollBankCardNumber: string,
  more: Cells = {},
): Cells => ({
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
export const punch = (idCardNumber: string, date: string, direction: string): Cells => ({
  projectCode: PROJECT,
  idCardNumber,
  date,
  direction,
});
export const day = (idCardNumber: string, number: number): Cells[] => {
  const date = `2026-01-${String(number).padStart(2, '0')}`;
  return [punch(idCardNumber, `${date} 07:00:00`, '01'), punch(idCardNumber, `${date} 18:00:00`, '02')];
};
export const tenDays = (idCardNumber: string) =>
  [5, 6, 7, 8, 9, 12, 13, 14, 15, 16].flatMap((one) => day(idCardNumber, one));
export const sheet = (idCardNumber: string, netAmount: string, more: Cells = {}): Cells => ({
  projectCode: PROJECT,
  payMonth: '2026-01',
  idCardNumber,
  netAmount,
  signedOn: '2026-02-05',
  ...more,
});
export const paid = (line: string, idCardNumber: string, payeeName: string, card: string, more: Cells = {}): Cells => ({
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

export const [STAY_A, STAY_B] = [stay(A, '张大山', CARD_A), stay(B, '李小河', CARD_B)];
export const [SHEET_A, SHEET_B] = [sheet(A, '3000.00'), sheet(B, '3000.00')];
export const [PAID_A, PAID_B] = [paid('1', A, '张大山', CARD_A), paid('2', B, '李小河', CARD_B)];
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
  'escrow-statement': [] as Cells[],
};
export type Told = { readonly [Table in keyof typeof base]?: readonly Cells[] };

export const lawWith = (parameters: object = {}) =>
  new ParameterBook([
    loadParameters({ ...(readJson(join(DATA, 'parameters.json')) as object), nightShiftUntil: [], ...parameters }),
  ]);

/** What the files come to: the answer on a day, what was refused with its sentences, and the notes. */
export const tell = (told: Told, law = lawWith()) => {
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
      /** The facts that an answer rests on, as `answer --why` says them. */
      why: (date: string, ...asked: readonly string[]) =>
        because(county, questionOf(asked), plainDate(date), law).evidence.map(({ says }) => says.en),
    };
  });
};
