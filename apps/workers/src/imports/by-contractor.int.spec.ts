import { codesOf, reportOf, type Who } from '@anxin/testing';
import { OTHER_NUMBER, OWN, type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall(['roster.csv']);
});
afterAll(() => service.close());

const OTHERS = '2506-620522-18-05-100108';
const NEW_NUMBER = '620599199003079996';
const ROSTER = '项目代码,班组,用人单位信用代码,身份证号,姓名,工资卡号,计薪方式,工资标准,合同签订日期,进场日期,退场日期';
const person = (cells: Partial<Record<'project' | 'number' | 'card' | 'rate' | 'signedOn', string>> = {}): string => {
  const { project = OWN, number = NEW_NUMBER, card = '', rate = '300.00', signedOn = '' } = cells;
  const [employer, enteredOn] = ['91620599Y4NUGYKL0B', '2026-03-02'];
  return [project, '1班', employer, number, '郑试工', card, '日薪', rate, signedOn, enteredOn, ''].join(',');
};
const rosterOf = (...rows: readonly string[]): string => [ROSTER, ...rows].join('\n');
const PUNCHES = [
  'projectCode,idCardNumber,date,direction,attendType,deviceCode',
  `${OWN},${OTHER_NUMBER},2026-03-02 07:01:00,进,,`,
  `${OWN},${OTHER_NUMBER},2026-03-02 18:01:00,出,,`,
  `${OTHERS},${OTHER_NUMBER},2026-03-02 18:01:00,出,,`,
].join('\n');

const send = (who: Who, name: string, file: string) => service.upload(name, file, service.as(who));
const post = (who: Who, path: string, file: string, accept = 'application/json', name = 'roster.csv') =>
  service.post(path, file, { ...service.as(who), accept, 'content-type': 'text/csv', 'x-file-name': name });

type Row = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly remarks: readonly {
    readonly column: string;
    readonly code: string;
    readonly says: { readonly zh: string };
  }[];
};
type Shown = {
  readonly sheets: readonly { readonly columns: readonly { readonly name: string }[]; readonly rows: readonly Row[] }[];
  readonly contractors?: readonly string[];
};
const shownBy = (answer: { readonly text: string }): Shown => JSON.parse(answer.text) as Shown;
const rowsOf = ({ sheets }: Shown): readonly string[] =>
  sheets.flatMap(({ rows }) =>
    rows.flatMap(({ line, remarks }) => remarks.map(({ code, column }) => `${line} ${code} ${column}`)),
  );
const countOf = async (sql: string): Promise<number> => (await service.app.rows<{ n: number }>(sql, []))[0]?.n ?? 0;

describe('people and punches of a contractor', () => {
  const file = rosterOf(
    person(),
    person({ project: OTHERS }),
    person({ number: '620599199003079991' }),
    person({ rate: '三百' }),
  );

  it('are looked at before they are sent: each fault beside the row as it was sent, and nothing of it is kept', async () => {
    const before = await countOf('SELECT count(*)::int AS n FROM person');
    const checked = JSON.parse((await post('CONTRACTOR', '/imports/roster/check', file)).text) as object;
    expect(checked).toMatchObject({ rows: 4, recorded: 1, refused: 3, faults: { UNKNOWN_PROJECT: 1, ID_NUMBER: 1 } });
    expect(rowsOf(checked as Shown)).toEqual([
      '3 UNKNOWN_PROJECT projectCode',
      '4 ID_NUMBER idCardNumber',
      '5 AMOUNT wageRate',
    ]);
    const [sheet] = (checked as Shown).sheets;
    expect(sheet?.rows[1]?.cells[3]).toBe('620599199003079991');
    expect(sheet?.rows[2]?.remarks[0]?.says.zh).toMatch(/\p{Script=Han}/u);
    expect(await countOf('SELECT count(*)::int AS n FROM person')).toBe(before);
    expect(await countOf(`SELECT count(*)::int AS n FROM import WHERE actor = 'contractor'`)).toBe(0);
    const punches = await post('CONTRACTOR', '/imports/attendance/check', PUNCHES, undefined, 'attendance.csv');
    expect(JSON.parse(punches.text)).toMatchObject({ rows: 3, recorded: 2, refused: 1 });
    expect(await countOf('SELECT count(*)::int AS n FROM punch_chunk')).toBe(0);
  });

  it('are taken along as a workbook with their faults marked; of a file without any there is none', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect((await post('CONTRACTOR', '/imports/roster/check', file, type)).text.slice(0, 2)).toBe('PK');
    expect(codesOf(await post('CONTRACTOR', '/imports/roster/check', rosterOf(person()), type))).toEqual([
      'NOTHING_TO_SEND_BACK',
    ]);
  });

  it('are told why a file is no roster at all', async () => {
    const answer = await post('CONTRACTOR', '/imports/roster/check', '甲,乙\n1,2');
    expect([answer.status, JSON.parse(answer.text)]).toEqual([422, expect.objectContaining({ refused: 'HEADER' })]);
  });

  it('go in for own projects alone; a card and a contract that were missing are added, and what stands is not changed', async () => {
    expect(reportOf(await send('CONTRACTOR', 'roster.csv', file))).toMatchObject({ recorded: 1, refused: 3 });
    const more = rosterOf(person({ card: '6222021001116245', signedOn: '2026-03-01' }));
    expect(reportOf(await send('CONTRACTOR', 'roster.csv', more))).toMatchObject({ recorded: 1, refused: 0 });
    const other = rosterOf(person({ card: '6222021001116252' }));
    expect(reportOf(await send('CONTRACTOR', 'roster.csv', other)).faults).toEqual({ CONTRADICTS: 1 });
    const sent = reportOf(await send('CONTRACTOR', 'attendance.csv', PUNCHES));
    expect(sent).toMatchObject({ recorded: 2, refused: 1, faults: { UNKNOWN_PROJECT: 1 } });
  });

  it('no longer lack the card that somebody was given later', async () => {
    const number = '620599199003079988';
    await send('CONTRACTOR', 'roster.csv', rosterOf(person({ number })));
    const lacking = async (): Promise<number> => {
      const tasks = '{ wageTasks(month: "2026-03") { code people } }';
      const { body } = await service.entities('OFFICE', 'Project', [{ code: OWN }], tasks);
      const [project] = body.data?.['_entities'] as { wageTasks: { code: string; people: number | null }[] }[];
      return project?.wageTasks.find(({ code }) => code === 'CARDS')?.people ?? NaN;
    };
    const before = await lacking();
    const cards = `projectCode,idCardNumber,payRollBankCardNumber,validFrom\n${OWN},${number},6222021001116263,2026-03-05`;
    expect(reportOf(await send('OFFICE', 'cards.csv', cards))).toMatchObject({ recorded: 1, refused: 0 });
    expect(await lacking()).toBe(before - 1);
  });

  it.each<[Who, string]>([
    ['PUBLIC', 'UNAUTHENTICATED'],
    ['TOWN', 'FORBIDDEN'],
    ['HOUSING', 'FORBIDDEN'],
    ['WORKER', 'FORBIDDEN'],
  ])('are nothing that %s may send or look at: %s', async (who, code) => {
    const authorization = service.as(who)['authorization'] ?? '';
    for (const name of ['roster', 'attendance']) {
      const sent = await service.upload(`${name}.csv`, file, { authorization });
      expect([codesOf(sent), codesOf(await post(who, `/imports/${name}/check`, file))]).toEqual([[code], [code]]);
    }
    expect(codesOf(await service.get('/imports', service.as(who)))).toEqual([code]);
  });

  it('are the tables that it is offered, with what is to be filled in and a workbook for it', async () => {
    type Offered = { tables: { name: string; columns: { name: string; heading: string; isRequired: boolean }[] }[] };
    const { tables } = JSON.parse((await service.get('/imports', service.as('CONTRACTOR'))).text) as Offered;
    expect(tables.map(({ name }) => name)).toEqual(['roster', 'attendance', 'payroll']);
    const [roster, , payroll] = tables;
    expect(roster?.columns[0]).toMatchObject({ name: 'projectCode', heading: '项目代码', isRequired: true });
    expect(payroll?.columns.map(({ name }) => name)).not.toContain('signedOn');
    const template = await service.get('/imports/attendance/template', service.as('CONTRACTOR'));
    expect(template.text.slice(0, 2)).toBe('PK');
    expect(codesOf(await service.get('/imports/cards/template', service.as('CONTRACTOR')))).toEqual([
      'IMPORT_KIND_UNKNOWN',
    ]);
  });
});

describe('an import that is past', () => {
  const file = rosterOf(person({ number: '620599199003079993' }), person({ rate: '-1' }));

  it('is opened again by who sent it and by the office, as it stood, and by nobody else', async () => {
    const { id } = reportOf(await send('CONTRACTOR', 'roster-2026-03.csv', file));
    for (const who of ['OFFICE', 'CONTRACTOR'] as const) {
      const past = JSON.parse((await service.get(`/imports/${id}`, service.as(who))).text) as object;
      expect(past).toMatchObject({
        ...{ id, kind: 'roster', fileName: 'roster-2026-03.csv', status: 'FINISHED', rows: 2, refused: 2 },
        faults: { ID_NUMBER: 1, AMOUNT: 1 },
      });
    }
    expect(codesOf(await service.get(`/imports/${id}`, service.as('TOWN')))).toEqual(['FORBIDDEN']);
    const { id: theirs } = reportOf(await send('OFFICE', 'roster.csv', file));
    expect(codesOf(await service.get(`/imports/${theirs}`, service.as('CONTRACTOR')))).toEqual(['IMPORT_UNKNOWN']);
    type Sent = { imports: { id: string }[] };
    const sentBy = async (who: Who) =>
      (JSON.parse((await service.get('/imports-sent', service.as(who))).text) as Sent).imports.map((one) => one.id);
    expect(await sentBy('CONTRACTOR')).toEqual(expect.arrayContaining([id]));
    expect(await sentBy('CONTRACTOR')).not.toContain(theirs);
    expect(await sentBy('TOWN')).toEqual([]);
    expect(codesOf(await service.get('/imports-sent'))).toEqual(['UNAUTHENTICATED']);
  });

  it('that was refused whole says why', async () => {
    const { id } = reportOf(await send('OFFICE', 'roster.csv', '甲,乙\n1,2'));
    const past = JSON.parse((await service.get(`/imports/${id}`, service.as('OFFICE'))).text) as object;
    expect(past).toMatchObject({ status: 'REFUSED', says: { zh: expect.stringContaining('表头') as string } });
  });

  it('shows its refused rows as they were sent, to whoever has the same file; the office also where they go back to', async () => {
    const { id } = reportOf(await send('CONTRACTOR', 'roster.csv', file));
    const own = shownBy(await post('CONTRACTOR', `/imports/${id}/workbook`, file));
    expect(rowsOf(own)).toEqual(['2 ID_NUMBER idCardNumber', '3 AMOUNT wageRate']);
    expect([own.sheets[0]?.rows[1]?.cells[7], own.contractors]).toEqual(['-1', []]);
    const office = shownBy(await post('OFFICE', `/imports/${id}/workbook`, file));
    expect(office.contractors).toEqual([expect.stringMatching(/^[0-9A-Z]{18}$/)]);
    expect(codesOf(await post('CONTRACTOR', `/imports/${id}/workbook`, `${file}\n`))).toEqual(['IMPORT_FILE_DIFFERS']);
    const { columns } = office.sheets[0] ?? { columns: [] };
    expect(columns[7]?.name).toBe('wageRate');
  });
});
