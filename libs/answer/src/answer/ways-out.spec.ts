import type { Cells } from '../county/county.fixture';
import {
  A,
  day,
  NEW_CARD,
  PAID_A,
  project,
  PROJECT,
  sheet,
  SHEET_A,
  SHEET_B,
  STAY_A,
  STAY_B,
  tell,
  type Told,
} from './site.fixture';

const failing = { ...PAID_A, resultCode: '9001', reason: '账号户名不符退票', postedAt: '2026-02-16 09:00:00' };

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
