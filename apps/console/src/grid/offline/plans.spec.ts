import type { Draft } from '../draft';
import type { Line } from '../line';
import { planOf } from './plans';
import { fenOf, officersIn } from '../forms/values';

const draft = (more: Partial<Draft>): Draft => ({
  ...{ id: 'd', account: 'town-1', kind: 'clueSign', about: 'C-1', title: '', values: {}, photos: [] },
  ...{ state: 'WAITING', attempt: 1, done: {}, at: 0 },
  ...more,
});

/** What a draft sends, by the answers that it is given. */
const sentBy = async (of: Draft, answers: Readonly<Record<string, object>> = {}) => {
  const sent: unknown[] = [];
  const line: Line = {
    ask: async (document, variables) => {
      const name = /\w+ (\w+)/.exec(document)?.[1] ?? '';
      sent.push([name, (variables as { input: object }).input]);
      return Promise.resolve((answers[name] ?? {}) as never);
    },
    upload: async (subject) => {
      sent.push(subject);
      return Promise.resolve(`E-${sent.length}`);
    },
  };
  let done = {};
  for (const { key, send } of planOf(of)) done = { ...done, [key]: await send(line, done, key) };
  return sent;
};
const photos = [{ id: 'p', name: 'p.jpg', file: new Blob() }];

it('a mediation tells what was paid to whom, in fen, before it ends', async () => {
  const values = { outcome: 'AGREED', note: '先付一半', promisedOn: '2026-03-20', 'pay.W1': '1,500.5', 'pay.W2': '' };
  expect(await sentBy(draft({ kind: 'caseEndMediation', values, photos }))).toEqual([
    'case:C-1',
    ['GridCaseAttestPayment', expect.objectContaining({ worker: 'W1', fen: '150050', what: '先付一半 E-1' })],
    ['GridCaseEndMediation', expect.objectContaining({ code: 'C-1', outcome: 'AGREED', promisedOn: '2026-03-20' })],
  ]);
});

it('a check is planned and carried out, each problem under the rule that the API named of its item', async () => {
  const values = {
    ...{ visitedOn: '2026-03-10', areaCode: '620522104', sector: 'HOUSING', record: '已查', days: '7' },
    ...{ 'answer.RIGHTS_BOARD': 'NOT_MET', 'fact.RIGHTS_BOARD': '未设告示牌', 'answer.DEPOSIT': 'MET' },
    ...{
      'officer.0.id': 'town-1',
      'officer.0.certificateNo': 'A1',
      'officer.1.id': 'town-2',
      'officer.1.certificateNo': 'B2',
    },
  };
  const items = [{ item: 'RIGHTS_BOARD', rule: { id: 'ACC-17' } }];
  const sent = await sentBy(draft({ kind: 'inspection', about: 'P-1', values, photos }), {
    GridInspectionPlan: { inspectionPlan: { code: 'I-1', items } },
  });
  expect(sent).toMatchObject([
    'project:P-1',
    ['GridInspectionPlan', { projectCode: 'P-1', lead: 'town-1', plannedOn: '2026-03-10' }],
    [
      'GridInspectionCarryOut',
      {
        code: 'I-1',
        present: ['town-1', 'town-2'],
        answers: [
          { item: 'RIGHTS_BOARD', answer: 'NOT_MET', evidence: ['E-1'] },
          { item: 'DEPOSIT', answer: 'MET' },
        ],
        findings: [{ item: 'RIGHTS_BOARD', fact: '未设告示牌', rule: 'ACC-17', term: { length: 7, unit: 'CD' } }],
      },
    ],
  ]);
});

it('S0-27: a site that nobody knows is put on record, then its photos under the code that it got', async () => {
  const values = {
    areaCode: '620522104',
    place: '村口',
    facts: '自建房',
    people: '6',
    grade: 'LOW',
    dueOn: '2026-03-20',
  };
  const sent = await sentBy(draft({ kind: 'smallSite', about: '', values, photos }), {
    GridWatchItemOpen: { watchItemOpen: { code: 'WATCH-1' } },
  });
  expect(sent).toMatchObject([
    ['GridWatchItemOpen', { kind: 'SMALL_SITE', owner: 'town-1', facts: '村口；自建房；6 人' }],
    'watch-item:WATCH-1',
  ]);
});

it.each`
  typed        | fen
  ${'1500'}    | ${'150000'}
  ${'1,500.5'} | ${'150050'}
  ${'0.01'}    | ${'1'}
  ${''}        | ${undefined}
  ${'一千'}    | ${undefined}
  ${'1.234'}   | ${undefined}
`('$typed yuan are $fen fen', ({ typed, fen }: { typed: string; fen: string | undefined }) => {
  expect(fenOf(typed)).toBe(fen);
});

it('an officer is named by account and certificate, and an empty line is nobody', () => {
  expect(officersIn({ 'officer.0.id': ' a ', 'officer.0.certificateNo': '1', 'officer.1.id': ' ' })).toEqual([
    { id: 'a', certificateNo: '1' },
  ]);
});
