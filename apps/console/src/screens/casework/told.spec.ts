import { type Entry, happenings, partsOf } from './told';

const entry = (position: number, event: string, more: Partial<Entry> = {}): Entry => ({
  ...{ position, event, businessDay: '2026-03-10', recordedAt: '2026-03-10T01:00:00.000Z' },
  ...{ actor: 'office-1', by: null, act: null, rules: [], data: null },
  ...more,
});

it('what is decided and told to others is shown once, with the rules of both', () => {
  const [only, ...rest] = happenings([entry(2, 'cases.case-opened', { rules: ['SUP-03'] }), entry(1, 'CaseOpened')]);
  expect([only?.event, only?.rules, rest]).toEqual(['CaseOpened', ['SUP-03'], []]);
});

it('what is only told to others stays, and so does what another moment told', () => {
  const all = [
    entry(3, 'cases.case-closed', { recordedAt: '2026-03-11T01:00:00.000Z' }),
    entry(2, 'TaskSigned'),
    entry(1, 'cases.clue-received'),
  ];
  expect(happenings(all)).toEqual(all);
});

/** What an act told, as it is shown. */
const shown = (act: string | null, told: object, files?: Parameters<typeof partsOf>[2]) =>
  partsOf({ act, data: JSON.stringify(told) }, 'zh', files).map(({ says, value }) => [says.zh, value]);

describe('what an entry tells', () => {
  it.each([
    ['caseEndMediation', { outcome: 'AGREED', note: '已达成协议' }, ['结果', '达成协议']],
    ['riskNoticeServe', { receiptNo: '送-7' }, ['送达回证', '送-7']],
    ['referralHandOver', { receiptNo: '移-3' }, ['回执编号', '移-3']],
  ])('is said in the words of the form of that very act: %s', (act, told, [name, value]) =>
    expect(shown(act, told)[0]).toEqual([name, value]),
  );

  it('is said in the words of a part of that form where the part tells it', () =>
    expect(shown('caseDetermine', { determination: { amountFen: '9860000', basis: '考勤' } })).toEqual(
      expect.arrayContaining([['金额', '98,600.00']]),
    ));

  it('is called by no form of another act where its own is not known', () =>
    expect(shown(null, { receiptNo: '回-1', explanation: '已补发' })).toEqual([
      ['内容', '回-1'],
      ['原因和已采取的措施', '已补发'],
    ]));

  it('is what a contractor explains, and the files that are there by their names', () =>
    expect(
      shown('warningExplain', { explanation: '银行系统故障，已补发', evidence: ['e-1', 'e-2'] }, [
        { id: 'e-1', fileName: '回单.pdf' },
      ]).map(([, value]) => value),
    ).toEqual(['银行系统故障，已补发', '回单.pdf、e-2']));

  it('holds no token of a person, and nothing of what is within', () =>
    expect(shown('caseOpen', { person: 'token', units: [{ unit: 'OFFICE' }], claim: {} })).toEqual([]));

  it('is nothing where nothing is told', () => expect(partsOf({ act: null, data: null }, 'zh')).toEqual([]));
});
