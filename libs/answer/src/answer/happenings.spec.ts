import {
  A,
  ACCOUNT,
  CARD_A,
  lawWith,
  NEW_ACCOUNT,
  NEW_CARD,
  paid,
  PAID_A,
  PAID_B,
  project,
  PROJECT,
  punch,
  sheet,
  SHEET_A,
  SHEET_B,
  stay,
  STAY_A,
  STAY_B,
  tell,
  tenDays,
  type Told,
} from './site.fixture';

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
const movement = (accountNo: string, counterpartyAccount: string, direction: string) => ({
  ...{ accountNo, bankSerial: 'M1', direction, amount: '100.00', counterpartyAccount },
  ...{ postedAt: '2026-02-10 09:00:00', purpose: '专户迁移' },
});
const movedOver = [movement(ACCOUNT, NEW_ACCOUNT, 'OUT'), movement(NEW_ACCOUNT, ACCOUNT, 'IN')];
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
      'a project that moved to another wage account pays from both, and what moved over was diverted to nobody',
      {
        projects: [
          { ...project, changedOn: '' },
          { projectCode: PROJECT, escrowAccountNo: NEW_ACCOUNT, changedOn: '2026-02-10' },
        ],
        'bank-return': [{ ...PAID_A, escrowAccountNo: NEW_ACCOUNT }, PAID_B],
        'escrow-statement': movedOver,
      },
      '2026-02-28',
      { paid: 300_000, warnings: expect.not.arrayContaining([expect.stringContaining('W11')]) },
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
