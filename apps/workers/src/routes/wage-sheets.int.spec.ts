import { WORKBOOK_TYPE } from '@anxin/service-kit';
import { codesOf, reportOf, shapedFile, type Who } from '@anxin/testing';
import { OTHER_NUMBER, OWN, OWN_NUMBER, SECOND, type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

type Finding = { readonly line: number | null; readonly code: string; readonly idCardNumberMasked: string | null };
type Report = {
  readonly rows: number;
  readonly refused: number;
  readonly rowsAtFault: number;
  readonly findings: readonly Finding[];
};

const check = (who: Who, file: string | Buffer, { project = OWN, month = '2026-01', type = 'text/csv' } = {}) =>
  service.post(`/wage-sheets/check?project=${project}&month=${month}`, file, {
    'content-type': type,
    'x-file-name': type === 'text/csv' ? 'draft.csv' : 'draft.xlsx',
    ...service.as(who),
  });
const found = async (...asked: Parameters<typeof check>): Promise<Report> =>
  JSON.parse((await check(...asked)).text) as Report;
const saidOf = ({ findings }: Report): readonly string[] =>
  findings.filter(({ line }) => line !== null).map(({ line, code }) => `${line} ${code}`);

const HEADER =
  '项目代码;所属月份;证件号码;出勤天数;应发金额;代扣合计;实发金额（元）;签字日期;表号;扣借支;收款账号;收款户名';
/** A row of a draft as an office writes it. */
const row = (cells: Readonly<Record<string, string>>): string => {
  const all = { projectCode: OWN, payMonth: '2026-01', idCardNumber: OWN_NUMBER, days: '', total: '', ...cells };
  const { projectCode, payMonth, idCardNumber, days, total, ...rest } = all as Record<string, string>;
  const { deductions = '', net = '9340.07', signedOn = '', sheetNo = '', advance = '', card = '', name = '' } = rest;
  return [
    projectCode,
    payMonth,
    idCardNumber,
    days,
    total,
    deductions,
    net,
    signedOn,
    sheetNo,
    advance,
    card,
    name,
  ].join(';');
};
const fileOf = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  `2026年1月工资表\n${HEADER}\n${rows.map(row).join('\n')}\n合计;;;;;;1.00\n`;

/** Of every kind that the import refuses or notes, and of some that it takes. */
const ROWS: readonly Readonly<Record<string, string>>[] = [
  { days: '27', total: '9530.07', deductions: '190.00', signedOn: '2026/2/6' },
  { net: '9340.08' },
  { idCardNumber: '620599198404305822' },
  { idCardNumber: '62059919840430582' },
  { idCardNumber: OTHER_NUMBER, net: '-1' },
  { idCardNumber: OTHER_NUMBER, net: '8943.00', signedOn: '2026-03-11' },
  { idCardNumber: OTHER_NUMBER, net: '8943.00', days: '10.55' },
  { idCardNumber: OTHER_NUMBER, net: '200', sheetNo: '2', total: '300', deductions: '50' },
  { idCardNumber: OTHER_NUMBER, net: '200', sheetNo: '2' },
  { idCardNumber: OTHER_NUMBER, net: '201', sheetNo: '2' },
  { idCardNumber: OTHER_NUMBER, net: '100', sheetNo: '3', total: '150', deductions: '50', advance: '60' },
  { idCardNumber: OTHER_NUMBER, net: '1', sheetNo: '100' },
  { payMonth: '2026-13' },
  { idCardNumber: "'6.2E+17" },
];

it('a draft in a file is judged as the import judges it: the same rows refused, by the same codes, with the same notes', async () => {
  const checked = await found('CONTRACTOR', fileOf(...ROWS));
  // Afterwards: what a draft says is kept nowhere.
  const imported = reportOf(await service.upload('payroll-2026-01.csv', fileOf(...ROWS)));
  const { text } = await service.get(imported.list, service.as('OFFICE'));
  const listed = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { line: number; faults?: { code: string }[]; notes?: { code: string }[] });
  const told = listed.flatMap(({ line, faults = [], notes = [] }) =>
    [...faults, ...notes].map(({ code }) => `${line} ${code}`),
  );
  const RULED = ['REPEATED', 'CARD_NOT_OWN', 'NAME_UNCLEAR', 'DAYS_DIFFER', 'BELOW_MINIMUM', 'VERY_HIGH'];
  const judged = saidOf(checked).filter((said) => !RULED.includes(said.split(' ')[1] ?? ''));
  expect(judged.toSorted()).toEqual(told.filter((said) => !said.endsWith('TOTAL')).toSorted());
  expect(checked.refused).toBe(imported.refused);
  expect(checked.rows).toBe(imported.rows);
  expect(imported.refused).toBeGreaterThan(7);
});

it('the rows are shown as they were read, numbers masked, with the column of what is wrong; and there is a template', async () => {
  const { text } = await check('CONTRACTOR', fileOf({ name: '徐世诚', card: '6299999372930682651' }, { net: '-1' }));
  const { lines, findings } = JSON.parse(text) as { lines: readonly object[]; findings: readonly object[] };
  expect(lines).toMatchObject([
    { row: 1, line: 3, netFen: '934007', payeeNameMasked: '徐*', payeeAccountMasked: '****2651' },
    { row: 2, line: 4, netFen: null },
  ]);
  expect(text).not.toContain(OWN_NUMBER);
  expect(findings).toContainEqual(expect.objectContaining({ row: 2, column: 'netAmount' }));
  const template = await service.get('/wage-sheets/template', service.as('CONTRACTOR'));
  expect([template.status, template.headers.get('content-type')]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
  expect((await service.get('/wage-sheets/template', service.as('TOWN'))).status).toBe(403);
});

it('the rows at fault come back as a workbook with their cells marked, and of a clean draft there is none', async () => {
  const asked = (file: string) =>
    service.post(`/wage-sheets/check?project=${OWN}&month=2026-01`, file, {
      ...{ 'content-type': 'text/csv', 'x-file-name': 'draft.csv', accept: WORKBOOK_TYPE },
      ...service.as('CONTRACTOR'),
    });
  const marked = await asked(fileOf({}, { net: '-1' }));
  expect([marked.status, marked.headers.get('content-type'), marked.text.slice(0, 2)]).toEqual([
    200,
    WORKBOOK_TYPE,
    'PK',
  ]);
  expect(codesOf(await asked(fileOf({ days: '27' })))).toEqual(['NOTHING_TO_SEND_BACK']);
});

it('whom a row is to be paid to is held against the cards that hold by now, and names that cannot be compared are no others', async () => {
  const NEW = '6299991234567890128';
  const change = `mutation { cardChange(input: { workerId: "${service.idOf(OWN_NUMBER)}", projectCode: "${OWN}", validFrom: "2026-02-09", payRollBankCardNumber: "${NEW}", reason: "lost", idempotencyKey: "c" }) { id } }`;
  expect(codesOf(await service.ask('OFFICE', change))).toEqual([]);
  const own = '6299999372930682651';
  const payees = [
    { card: own, name: '徐世诚' },
    { card: NEW, name: '徐世诚' },
    { card: NEW, name: 'XU SHICHENG' },
    { card: NEW, name: '徐世成' },
    { card: '6.22E+18', name: '徐世诚' },
    { card: NEW },
  ];
  const said = await Promise.all(payees.map(async (payee) => saidOf(await found('CONTRACTOR', fileOf(payee)))));
  expect(said).toEqual([[], [], ['3 NAME_UNCLEAR'], ['3 CARD_NOT_OWN'], ['3 CARD_NOT_OWN'], []]);
});

it('a supplementary sheet counts with the one that stands, and an advance is worth what it was', async () => {
  const high = { sheetNo: '2', net: '40000.00', total: '40700.00', deductions: '700.00' };
  expect(saidOf(await found('OFFICE', fileOf(high)))).toEqual([]);
  expect(saidOf(await found('OFFICE', fileOf({ ...high, advance: '660.00' })))).toEqual(['3 VERY_HIGH']);
});

it('a row of another project or month is said to be, and tells nothing of that project', async () => {
  const others = [{ projectCode: SECOND }, { payMonth: '2025-12' }];
  const report = await found('CONTRACTOR', fileOf(...others, {}));
  expect(saidOf(report)).toEqual(['3 OTHER_SHEET', '4 OTHER_SHEET']);
  expect(report.refused).toBe(0);
  expect(JSON.stringify(report)).not.toMatch(/\d{15}/);
});

it('is taken in as a workbook, and a workbook that is none is refused whole, with the way out', async () => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const read = await found('OFFICE', await shapedFile('payroll-2026-01.xlsx'), { type });
  expect(read.rows).toBeGreaterThan(5);
  expect(new Set(read.findings.filter(({ line }) => line !== null).map(({ code }) => code))).toContain('OTHER_SHEET');
  const answer = await check('CONTRACTOR', Buffer.from('PK\u0003\u0004 no workbook'), { type });
  expect([answer.status, (answer.body as { refused?: string }).refused]).toEqual([422, 'FORMAT']);
});

it('drafts that are sent slowly, more of them than there are connections, hold up nobody', async () => {
  const SENDERS = 12;
  let goOn = (): void => undefined;
  const waited = new Promise<void>((resolve) => (goOn = resolve));
  async function* slowly() {
    const sent = Buffer.from(fileOf({}));
    yield sent.subarray(0, 20);
    await waited;
    yield sent.subarray(20);
  }
  const slow = Array.from({ length: SENDERS }, () =>
    fetch(`${service.url}/wage-sheets/check?project=${OWN}&month=2026-01`, {
      ...{ method: 'POST', duplex: 'half', body: slowly() as never },
      headers: { 'content-type': 'text/csv', 'x-file-name': 'draft.csv', ...service.as('CONTRACTOR') },
    }),
  );
  const other = await check('CONTRACTOR', fileOf({}));
  goOn();
  const statuses = (await Promise.all(slow)).map(({ status }) => status);
  expect([other.status, ...statuses]).toEqual(Array(SENDERS + 1).fill(200));
});

it.each<[Who, string, number, string]>([
  ['PUBLIC', OWN, 401, 'UNAUTHENTICATED'],
  ['TOWN', OWN, 403, 'FORBIDDEN'],
  ['WORKER', OWN, 403, 'FORBIDDEN'],
  ['CONTRACTOR', '2506-620522-18-05-100108', 400, 'PROJECT_UNKNOWN'],
])('%s is refused the project %s: %i %s', async (who, project, status, code) => {
  const answer = await check(who, fileOf({}), { project });
  expect([answer.status, codesOf(answer)]).toEqual([status, [code]]);
});

it('no month is no sheet', async () => {
  expect(codesOf(await check('OFFICE', fileOf({}), { month: '2026-13' }))).toEqual(['BAD_REQUEST']);
});

describe('a sheet that a contractor sends in', () => {
  const FEBRUARY = { payMonth: '2026-02', net: '7000.00', signedOn: '2026-03-06' };
  const OTHERS = { ...FEBRUARY, projectCode: '2506-620522-18-05-100108' };
  const file = fileOf({ ...FEBRUARY, idCardNumber: OTHER_NUMBER }, OTHERS, { ...FEBRUARY, net: '-1' });
  const send = (who: Who, headers = {}) =>
    service.upload('payroll-2026-02.csv', file, { authorization: '', ...service.as(who), ...headers });

  it('goes in unsigned, but for rows of others’ projects, and its sender is told what became of each', async () => {
    const report = reportOf(await send('CONTRACTOR'));
    expect(report).toMatchObject({ rows: 3, recorded: 1, refused: 2, faults: { UNKNOWN_PROJECT: 1, AMOUNT: 1 } });
    expect(report.notes).toMatchObject({ 'signedOn SIGNATURE': 1 });
    const { text } = await service.get(report.list, service.as('CONTRACTOR'));
    expect(text).toMatch(/UNKNOWN_PROJECT[^]*AMOUNT[^]*SIGNATURE/);
    expect((await service.get(report.list, service.as('TOWN'))).status).toBe(403);
    const workbook = await service.post(`/imports/${report.id}/workbook`, file, {
      ...{ 'content-type': 'text/csv', 'x-file-name': 'payroll-2026-02.csv' },
      ...service.as('CONTRACTOR'),
    });
    expect([workbook.status, workbook.text.slice(0, 2)]).toEqual([200, 'PK']);
    const signed = reportOf(await send('OFFICE'));
    expect(signed).toMatchObject({ recorded: 1, same: 0 });
    expect(reportOf(await send('CONTRACTOR'))).toMatchObject({ recorded: 0, same: 1 });
  });

  it.each<[Who, object, number, string]>([
    ['PUBLIC', {}, 401, 'UNAUTHENTICATED'],
    ['TOWN', {}, 403, 'FORBIDDEN'],
    ['WORKER', {}, 403, 'FORBIDDEN'],
    ['CONTRACTOR', { 'x-import-session': 'open' }, 403, 'FORBIDDEN'],
  ])('%s is refused it with %o: %i %s', async (who, headers, status, code) => {
    const answer = await send(who, headers);
    expect([answer.status, codesOf(answer)]).toEqual([status, [code]]);
  });

  it('is of one of the tables that a contractor may send: cards that change and returns of banks are not among them', async () => {
    for (const name of ['cards.csv', 'bank-return-2026-02.csv']) {
      const answer = await service.upload(name, 'projectCode', service.as('CONTRACTOR'));
      expect([name, codesOf(answer)]).toEqual([name, ['FORBIDDEN']]);
    }
  });
});
