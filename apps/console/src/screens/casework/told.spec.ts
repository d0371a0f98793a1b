import { type Entry, happenings, partsOf } from './told';

const entry = (position: number, event: string, more: Partial<Entry> = {}): Entry => ({
  ...{ position, event, businessDay: '2026-03-10', recordedAt: '2026-03-10T01:00:00.000Z' },
  ...{ actor: 'office-1', rules: [], data: null },
  ...more,
});

it('what is decided and told to others is shown once, with the rules of both', () => {
  const [only, ...rest] = happenings([entry(1, 'CaseOpened'), entry(2, 'cases.case-opened', { rules: ['SUP-03'] })]);
  expect([only?.event, only?.rules, rest]).toEqual(['CaseOpened', ['SUP-03'], []]);
});

it('what is only told to others stays, and so does what another moment told', () => {
  const all = [
    entry(1, 'cases.clue-received'),
    entry(2, 'TaskSigned'),
    entry(3, 'cases.case-closed', { recordedAt: '2026-03-11T01:00:00.000Z' }),
  ];
  expect(happenings(all)).toEqual(all);
});

describe('what an entry tells', () => {
  it('is said in the words of the forms', () => {
    const data = JSON.stringify({ on: '2026-03-10', outcome: 'AGREED', note: '已达成协议' });
    expect(partsOf(data, 'zh').map(({ says, value }) => [says.zh, value])).toEqual([
      ['结果', expect.stringMatching(/./)],
      [expect.stringMatching(/./), '已达成协议'],
    ]);
  });

  it('is what a contractor explains, and the files that are there by their names', () => {
    const data = JSON.stringify({ on: '2026-03-10', explanation: '银行系统故障，已补发', evidence: ['e-1', 'e-2'] });
    expect(partsOf(data, 'zh', [{ id: 'e-1', fileName: '回单.pdf' }]).map(({ value }) => value)).toEqual([
      '银行系统故障，已补发',
      '回单.pdf、e-2',
    ]);
  });

  it('holds no token of a person, and nothing of what is within', () =>
    expect(partsOf(JSON.stringify({ person: 'token', units: [{ unit: 'OFFICE' }], claim: {} }), 'zh')).toEqual([]));

  it('is nothing where nothing is told', () => expect(partsOf(null, 'zh')).toEqual([]));
});
