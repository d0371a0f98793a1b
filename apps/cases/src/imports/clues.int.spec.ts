import { plainDate } from '@anxin/domain-kit';
import { type FreshService, freshService } from '@anxin/testing';
import { cases } from '../subgraph';

let service: FreshService & Awaited<ReturnType<typeof cases.start>>;
beforeEach(async () => {
  service = await freshService(cases, plainDate('2026-03-10'));
});
afterEach(() => service.close());

const CODE = 'VISIT:V-1';
const file = (externalNo: string, people = ''): string =>
  `channel,externalNo,receivedAt,peopleCount\nVISIT,${externalNo},2026-03-09 10:00:00,${people}\n`;
const upload = async (externalNo: string, people?: string): Promise<unknown> =>
  JSON.parse((await service.upload('clues.csv', file(externalNo, people))).text);
let keys = 0;
const give = async (mutation: string, kind: string, more: object = {}): Promise<void> => {
  const query = `mutation ($input: ${kind}!) { ${mutation}(input: $input) { code } }`;
  const { body } = await service.ask('OFFICE', query, { input: { code: CODE, idempotencyKey: `k${++keys}`, ...more } });
  expect(body.errors).toBeUndefined();
};
const clue = async () =>
  (await service.ask('OFFICE', `{ clue(code: "${CODE}") { stage people deadlines { duty status } } }`)).body.data?.[
    'clue'
  ];

it('a row completes a clue that has ended, which stays ended', async () => {
  await upload('V-1');
  await give('clueTransfer', 'ClueTransferInput', { to: '住建局', reason: '不属欠薪' });
  expect(await upload('V-1', '11')).toMatchObject({ recorded: 1, refused: 0 });
  expect(await clue()).toMatchObject({ stage: 'TRANSFERRED', people: 11 });
});

it('a row completes a clue that is suspended, and its clocks still stand', async () => {
  await upload('V-1');
  await give('clueScreen', 'ClueInput');
  await give('clueAssign', 'ClueAssignInput');
  await give('clueSign', 'ClueInput');
  await give('clueSuspend', 'ClueReasonInput', { reason: '等待鉴定' });
  expect(await upload('V-1', '11')).toMatchObject({ recorded: 1 });
  expect(await clue()).toEqual({
    stage: 'SUSPENDED',
    people: 11,
    deadlines: expect.arrayContaining([
      { duty: 'CONCLUDE', status: 'PAUSED' },
      { duty: 'CHECK', status: 'PAUSED' },
    ]) as unknown,
  });
});

it('a number that is too long for a key is refused, the longest is not', async () => {
  expect(await upload('9'.repeat(100))).toMatchObject({ recorded: 1, refused: 0 });
  expect(await upload('9'.repeat(101))).toMatchObject({ recorded: 0, refused: 1 });
});

it('nothing of a clue changes without a journal row, whatever the statement', async () => {
  await upload('V-1');
  const { database } = service.app;
  const report = `channel, external_no, 2, clue_code, received_at, origin FROM clue_report`;
  for (const [table, statement] of [
    ['clue', `UPDATE clue SET stage = 'SCREENED'`],
    ['clue', `INSERT INTO clue SELECT * FROM clue ON CONFLICT (code) DO UPDATE SET stage = 'SCREENED'`],
    ['deadline', `UPDATE deadline SET status = 'MISSED'`],
    [
      'clue_report',
      `INSERT INTO clue_report (channel, external_no, version, clue_code, received_at, origin) SELECT ${report}`,
    ],
  ] as const)
    expect([statement, await database.query(statement).catch(String)]).toEqual([
      statement,
      expect.stringContaining(`${table} changed without a journal row`) as unknown,
    ]);
});

it('each area that a clue lies in is in use', async () => {
  const rows = ['620522105', '620522104', '620522', '620522104', ''].map(
    (area, place) => `VISIT,V-${place},2026-03-09 10:00:00,${area}\n`,
  );
  await service.upload('clues.csv', `channel,externalNo,receivedAt,areaCode\n${rows.join('')}`);
  const used = await service.app.rows<{ code: string }>(service.app.areasInUse ?? '', []);
  expect(used.map(({ code }) => code).toSorted()).toEqual(['620522', '620522104', '620522105']);
});

it('what stands under a number is looked up once where a file begins it, and again where it adds to it', async () => {
  let looks = 0;
  const isLook = (sql: string): boolean => sql.includes('FROM clue_report t ');
  service.app.database.subscribers.push({ beforeQuery: ({ query }) => void (looks += Number(isLook(query))) });
  await upload('V-1');
  expect(looks).toBe(1);
  await upload('V-1', '11');
  expect(looks).toBe(3);
});
