import { codesOf, type Who } from '@anxin/testing';
import { OTHER_NUMBER, OWN_NUMBER, type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall(['roster.csv', 'payroll-2025-11.csv']);
});
afterAll(() => service.close());

const ISSUE = `mutation ($input: WorkerCodeInput!) { workerCodeIssue(input: $input) { code validThrough worker { id } } }`;
let keys = 0;
const issue = (who: 'OFFICE' | 'TOWN' | 'CONTRACTOR' | 'PUBLIC', number = OWN_NUMBER, key = `k${++keys}`) =>
  service.ask(who, ISSUE, { input: { workerId: service.idOf(number), idempotencyKey: key } });
const codeOf = async (number = OWN_NUMBER): Promise<string> => {
  const { body } = await issue('OFFICE', number);
  return (body.data?.['workerCodeIssue'] as { code: string }).code;
};
const open = (code: string, tail: string) =>
  service.post('/worker-codes/open', JSON.stringify({ code, tail }), { 'content-type': 'application/json' });
const tokenOf = ({ text }: { readonly text: string }): string => (JSON.parse(text) as { token: string }).token;
const askAs = (token: string, query: string) => service.ask('PUBLIC', query, {}, { authorization: `Bearer ${token}` });
const TAIL = OWN_NUMBER.slice(-4);

it('F46: a code and the last four of the own number open the own figures, and nobody else’s', async () => {
  const opened = await open((await codeOf()).toLowerCase(), TAIL);
  expect(opened.status).toBe(200);
  const { body } = await askAs(tokenOf(opened), '{ me { id stays { nodes { projectName } } } }');
  expect(body.data?.['me']).toMatchObject({ id: service.idOf(OWN_NUMBER) });
  const others = await askAs(tokenOf(opened), `{ worker(id: "${service.idOf(OTHER_NUMBER)}") { id } }`);
  expect(codesOf(others)).toEqual(['FORBIDDEN']);
});

it('the code is shown once, replaced by a new one, and ends when it is withdrawn', async () => {
  const first = await issue('OFFICE', OWN_NUMBER, 'same');
  const again = await issue('OFFICE', OWN_NUMBER, 'same');
  expect(first.body.data?.['workerCodeIssue']).toMatchObject({
    code: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) as string,
  });
  expect(again.body.data?.['workerCodeIssue']).toMatchObject({ code: null });
  const { code } = first.body.data?.['workerCodeIssue'] as { code: string };
  const second = await codeOf();
  expect(codesOf(await open(code, TAIL))).toEqual(['WORKER_CODE_UNKNOWN']);
  const input = { workerId: service.idOf(OWN_NUMBER), idempotencyKey: 'w' };
  await service.ask('OFFICE', 'mutation ($input: WorkerCodeInput!) { workerCodeWithdraw(input: $input) { id } }', {
    input,
  });
  expect(codesOf(await open(second, TAIL))).toEqual(['WORKER_CODE_UNKNOWN']);
});

it('five wrong tries lock it, each is on record, and nothing of it stands anywhere in clear', async () => {
  const code = await codeOf();
  for (let time = 0; time < 5; time += 1) expect(codesOf(await open(code, '0000'))).toEqual(['WORKER_CODE_WRONG']);
  expect(codesOf(await open(code, TAIL))).toEqual(['WORKER_CODE_LOCKED']);
  const rows = await service.app.database.query<{ all: string; failed: number }[]>(
    `SELECT count(*) FILTER (WHERE type = 'WorkerCodeFailed')::int AS failed, json_agg(j)::text AS all FROM journal j
     WHERE stream LIKE 'worker-code:%'`,
  );
  expect(rows[0]?.failed).toBe(5);
  expect(rows[0]?.all).not.toContain(code);
  expect((await open(await codeOf(), TAIL)).status).toBe(200);
});

it('the office and the worker’s town issue it; a contractor, whose roster has the four digits, does not', async () => {
  expect((await issue('TOWN')).body.errors).toBeUndefined();
  expect(codesOf(await issue('CONTRACTOR'))).toEqual(['FORBIDDEN']);
  expect(codesOf(await issue('PUBLIC'))).toEqual(['FORBIDDEN']);
  expect(codesOf(await service.ask('OFFICE', ISSUE, { input: { workerId: 'x', idempotencyKey: 'x' } }))).toEqual([
    'WORKER_CODE_WORKER_UNKNOWN',
  ]);
});

it.each(['null', '{"code":1}', '{"code":"AAAA-BBBB-CCCC-DDDD","tail":"1234"}'])('%s opens nothing', async (body) => {
  const answer = await service.post('/worker-codes/open', body, { 'content-type': 'application/json' });
  expect(codesOf(answer)).toEqual(['WORKER_CODE_UNKNOWN']);
});

describe('F46: a worker’s word on an own month', () => {
  type Shown = { readonly payMonth: string; readonly projectCode: string; readonly payableFen: string | null };
  const FIELDS = 'projectCode payMonth attendanceDays payableFen paidFen';
  const own = async () => {
    const { body } = await service.ask('WORKER', `{ me { wageLines(first: 100) { nodes { ${FIELDS} } } } }`);
    const { wageLines } = body.data?.['me'] as { wageLines: { nodes: Shown[] } };
    return wageLines.nodes.find(({ payableFen }) => payableFen !== null) ?? ({} as Shown);
  };
  const confirm = (who: Who, input: object) =>
    service.ask(
      who,
      `mutation ($input: WageMonthConfirmInput!) { wageMonthConfirm(input: $input) { confirmation { on payableFen isSame } } }`,
      { input: { idempotencyKey: `m${++keys}`, ...input } },
    );

  it('is taken of what was shown, once, and seen by whoever sees the line', async () => {
    const shown = await own();
    const other = { ...shown, payableFen: '1' };
    expect(codesOf(await confirm('WORKER', other))).toEqual(['MONTH_CONFIRMATION_CHANGED']);
    expect((await confirm('WORKER', shown)).body.data?.['wageMonthConfirm']).toEqual({
      confirmation: { on: expect.any(String) as string, payableFen: shown.payableFen, isSame: true },
    });
    expect(codesOf(await confirm('WORKER', shown))).toEqual(['MONTH_CONFIRMATION_STANDS']);
    const fields = `{ wageLines(first: 10, month: "${shown.payMonth}", worker: "${service.idOf(OWN_NUMBER)}") { nodes { confirmation { isSame } } } }`;
    const seen = async (who: Who) =>
      (await service.entities(who, 'Project', [{ code: shown.projectCode }], fields)).body.data?.['_entities'];
    expect(await seen('OFFICE')).toEqual([{ wageLines: { nodes: [{ confirmation: { isSame: true } }] } }]);
    expect(await seen('WATER')).toEqual([null]);
  });

  it('is counted of the month beside who is on its sheet and who signed, for whoever sees the project', async () => {
    const { projectCode, payMonth } = await own();
    type Month = Record<'payMonth' | 'lines' | 'onSheets' | 'signed' | 'confirmed' | 'changedSince', never>;
    const fields = '{ wageMonths(first: 100) { nodes { payMonth lines onSheets signed confirmed changedSince } } }';
    const monthOf = async (who: Who): Promise<Month | undefined> => {
      const { body } = await service.entities(who, 'Project', [{ code: projectCode }], fields);
      const [project] = body.data?.['_entities'] as ({ wageMonths: { nodes: Month[] } } | null)[];
      return project?.wageMonths.nodes.find((month) => month.payMonth === payMonth);
    };
    const [{ people } = { people: -1 }] = await service.app.rows<{ people: number }>(
      `SELECT count(DISTINCT person_id)::int AS people FROM sheet_line l JOIN project p ON p.id = l.project_id
       WHERE p.code = $1 AND to_char(pay_month, 'YYYY-MM') = $2`,
      [projectCode, payMonth],
    );
    expect(await monthOf('OFFICE')).toMatchObject({ onSheets: people, confirmed: 1, changedSince: 0 });
    const header = 'projectCode,payMonth,idCardNumber,netAmount,signedOn,sheetNo';
    const more = `${header}\n${projectCode},${payMonth},${OWN_NUMBER},12.34,2026-03-09,7\n`;
    expect((await service.upload('payroll.csv', more)).text).toContain('"recorded":1');
    expect(await monthOf('OFFICE')).toMatchObject({ onSheets: people, confirmed: 0, changedSince: 1 });
    expect(await monthOf('WATER')).toBeUndefined();
  });

  it('is nobody else’s to give, nor of a month that is not the worker’s', async () => {
    const shown = await own();
    for (const who of ['OFFICE', 'TOWN', 'CONTRACTOR', 'PUBLIC'] as const)
      expect(codesOf(await confirm(who, shown))).toEqual(['FORBIDDEN']);
    for (const elsewhere of [{ payMonth: '2020-01' }, { projectCode: 'none' }])
      expect(codesOf(await confirm('WORKER', { ...shown, ...elsewhere }))).toEqual(['MONTH_CONFIRMATION_UNKNOWN']);
  });
});
