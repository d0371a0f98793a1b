import { codesOf, reportOf, smallFile, type Who } from '@anxin/testing';
import { OTHER_NUMBER, OWN, OWN_NUMBER, type Service, startService } from '../../service.fixture';
import { correctionsIn, type Input, OTHER_FROM } from './corrections.fixture';

let service: Service;
let { stay, sheetLine, versions, state, lastTold, line } = {} as ReturnType<typeof correctionsIn>;
beforeAll(async () => {
  service = await startService();
  ({ stay, sheetLine, versions, state, lastTold, line } = correctionsIn(service));
  await service.uploadSmall(['roster.csv', 'payroll-2025-11.csv']);
});
afterAll(() => service.close());

const OWN_FROM = '2025-08-17';
const own = () => ({ workerId: service.idOf(OWN_NUMBER), enteredOn: OWN_FROM });
/** The last version of a row as it is kept. */
const last = async (table: 'stay' | 'sheet_line', number: string): Promise<Input> => {
  const [row] = await service.app.rows<{ row: Input }>(
    `SELECT to_jsonb(t) AS row FROM ${table} t JOIN person p ON p.id = t.person_id JOIN project j ON j.id = t.project_id
     WHERE p.token = $1 AND j.code = $2 ORDER BY version DESC LIMIT 1`,
    [service.idOf(number), OWN],
  );
  return row?.row ?? {};
};
const faultsOf = async (importId: string): Promise<readonly string[]> => {
  const refusals = await service.app.rows<{ faults: { code: string; column: string }[] }>(
    'SELECT faults FROM import_refusal WHERE import_id = $1',
    [importId],
  );
  return refusals.flatMap(({ faults }) => faults.map(({ code, column }) => `${code} ${column}`));
};
/** Sends a file of the small county again; answers what it was refused for. */
const resend = async (name: string): Promise<readonly string[]> => {
  const report = reportOf(await service.upload(name, await smallFile(name)));
  expect(report).toMatchObject({ recorded: 0 });
  return faultsOf(report.id);
};

describe('a correction that says two things', () => {
  it.each<[string, Input, string]>([
    ['that the stay never was, and its rate', { withdrawn: true, wageRateFen: '5' }, 'withdrawn'],
    [
      'that the stay never was, and an empty card',
      { withdrawn: true, clear: ['PAY_ROLL_BANK_CARD_NUMBER'] },
      'withdrawn',
    ],
    ['a leaving day, and none', { leftOn: '2026-01-31', clear: ['LEFT_ON'] }, 'leftOn'],
  ])('of a stay, %s, is refused by the column, and leaves no trace', async (_, shouldBe, column) => {
    const before = await state();
    const answer = await stay(shouldBe);
    expect(codesOf(answer)).toEqual(['CORRECTION_AMBIGUOUS']);
    expect(answer.body.errors?.[0]?.extensions.details).toEqual({ column });
    expect(await state()).toEqual(before);
  });

  it.each<[string, Input, string]>([
    ['that the line never was, and its net', { withdrawn: true, netFen: '5' }, 'withdrawn'],
    ['that the line never was, and another number', { withdrawn: true, idCardNumber: OWN_NUMBER }, 'withdrawn'],
    ['days, and none', { days: 3, clear: ['DAYS'] }, 'days'],
  ])('of a sheet line, %s, is refused by the column, and leaves no trace', async (_, input, column) => {
    const before = await state();
    const answer = await sheetLine(input);
    expect(codesOf(answer)).toEqual(['CORRECTION_AMBIGUOUS']);
    expect(answer.body.errors?.[0]?.extensions.details).toEqual({ column });
    expect(await state()).toEqual(before);
  });
});

describe('a correction of what a file contradicts', () => {
  it('takes team and trade of a stay, as a file is read', async () => {
    await stay({ teamName: ' 9班 ', workType: '架子工' });
    expect(await last('stay', OTHER_NUMBER)).toMatchObject({
      team_name: '9班',
      work_type: '架子工',
      reason: 'checked on site',
    });
    expect(await resend('roster.csv')).toEqual(['CONTRADICTS teamName', 'CONTRADICTS workType']);
    expect(codesOf(await stay({ teamName: 'x'.repeat(1_001) }))).toEqual(['CORRECTION_VALUE_INVALID']);
  });

  it('takes days, total and deductions of a sheet line, as a file is read', async () => {
    await sheetLine({ days: 21, totalPayFen: '800000', deductionsFen: '1000', netFen: '799000' });
    expect(await last('sheet_line', OTHER_NUMBER)).toMatchObject({
      ...{ days: 21, total_fen: 800_000, deductions_fen: 1_000, net_fen: 799_000, signed_on: '2025-12-06' },
    });
    expect(await resend('payroll-2025-11.csv')).toEqual(
      ['days', 'totalPayAmount', 'deductions', 'netAmount'].map((column) => `CONTRADICTS ${column}`),
    );
  });

  it.each<Input>([{ days: 100 }, { days: -1 }, { totalPayFen: '-1' }, { deductionsFen: '-1' }])(
    'refuses %j, which no file may say',
    async (input) => {
      const answer = await sheetLine(input);
      expect(codesOf(answer)).toEqual(['CORRECTION_VALUE_INVALID']);
      expect(answer.body.errors?.[0]?.extensions.details).toEqual({ column: Object.keys(input)[0] });
    },
  );
});

describe('a correction that something was never told', () => {
  it('clears what may be empty of a stay, is told, and no file puts it back', async () => {
    await stay({ leftOn: '2026-01-31' });
    const clear = [
      'TEAM_NAME',
      'WORK_TYPE',
      'CELL_PHONE',
      'PAY_ROLL_BANK_CARD_NUMBER',
      'CONTRACT_SIGNED_ON',
      'LEFT_ON',
    ];
    const { body } = await stay({ clear, wageRateFen: '40000' });
    expect(body.data?.['stayCorrect']).toMatchObject({
      stays: { nodes: [{ leftOn: null, cardMasked: null, wageRateFen: '40000' }] },
    });
    expect(await last('stay', OTHER_NUMBER)).toMatchObject({
      ...{ team_name: null, work_type: null, cell_phone: null, card: null, card_token: null },
      ...{ contract_signed_on: null, left_on: null },
    });
    const whose = { person: service.idOf(OTHER_NUMBER), enteredOn: OTHER_FROM };
    expect(await lastTold('workers.roster-cards-registered')).toEqual([{ ...whose, cardToken: null }]);
    expect(await lastTold('workers.workers-registered')).toMatchObject([
      { ...whose, leftOn: null, contractSignedOn: null },
    ]);
    expect(await resend('roster.csv')).toEqual(
      ['teamName', 'cellPhone', 'payRollBankCardNumber', 'workType', 'wageRate', 'contractSignedOn'].map(
        (column) => `CONTRADICTS ${column}`,
      ),
    );
    // Another value is news, as of any empty field.
    const [header = '', ...rows] = (await smallFile('roster.csv')).toString().split('\n');
    const columns = header.split(',');
    const cells = (rows.find((text) => text.includes(OTHER_NUMBER)) ?? '').split(',');
    const later: Readonly<Record<string, string>> = {
      teamName: '',
      cellPhone: '',
      payRollBankCardNumber: '',
      workType: '',
      wageRate: '400.00',
      contractSignedOn: '',
      leftOn: '2026-02-28',
    };
    const row = columns.map((column, index) => later[column] ?? cells[index]).join(',');
    expect(reportOf(await service.upload('roster.csv', [header, row].join('\n')))).toMatchObject({ recorded: 1 });
    expect(await last('stay', OTHER_NUMBER)).toMatchObject({ left_on: '2026-02-28' });
  });

  it('takes a signature back, and with it what the sheet decided', async () => {
    expect(await line(OTHER_NUMBER)).toMatchObject({ basis: 'SIGNED_SHEET' });
    await sheetLine({ clear: ['SIGNED_ON', 'DAYS', 'TOTAL_PAY', 'DEDUCTIONS'] });
    expect(await last('sheet_line', OTHER_NUMBER)).toMatchObject({
      ...{ days: null, total_fen: null, deductions_fen: null, net_fen: 799_000, signed_on: null },
    });
    expect(await line(OTHER_NUMBER)).toBeUndefined();
    expect(await lastTold('workers.wage-sheet-signed')).toMatchObject([{ netFen: '799000', signedOn: null }]);
    expect(await resend('payroll-2025-11.csv')).toContain('CONTRADICTS signedOn');
  });
});

describe('what was said never to have been', () => {
  it('stands again as a stay when that was wrong, with what is corrected besides', async () => {
    await stay({ withdrawn: true }, own());
    expect(codesOf(await stay({ wageRateFen: '1' }, own()))).toEqual(['CORRECTION_STAY_UNKNOWN']);
    expect(codesOf(await stay({ withdrawn: true }, own()))).toEqual(['CORRECTION_STAY_UNKNOWN']);
    const { body } = await stay({ withdrawn: false, teamName: '8班' }, own());
    expect((body.data?.['stayCorrect'] as { stays: { nodes: Input[] } }).stays.nodes).toContainEqual(
      expect.objectContaining({ enteredOn: OWN_FROM, project: { code: OWN }, reason: 'checked on site' }),
    );
    expect((await versions('stay', OWN_NUMBER)).map(({ withdrawn }) => withdrawn)).toEqual([false, true, false]);
    expect(await lastTold('workers.workers-registered')).toMatchObject([{ withdrawn: false }]);
    expect(await lastTold('workers.roster-cards-registered')).toMatchObject([
      { cardToken: service.app.vault.cardToken('6299999372930682651') },
    ]);
    expect(codesOf(await stay({ withdrawn: false }, own()))).toEqual(['CORRECTION_EMPTY']);
  });

  it('stands again as a sheet line, of who has a stay', async () => {
    const whose = { workerId: service.idOf(OWN_NUMBER) };
    await sheetLine({ ...whose, withdrawn: true });
    expect(await line(OWN_NUMBER)).toBeUndefined();
    expect(codesOf(await sheetLine({ ...whose, netFen: '1' }))).toEqual(['CORRECTION_SHEET_LINE_UNKNOWN']);
    await stay({ withdrawn: true }, own());
    expect(codesOf(await sheetLine({ ...whose, withdrawn: false }))).toEqual(['CORRECTION_STAY_UNKNOWN']);
    await stay({ withdrawn: false }, own());
    await sheetLine({ ...whose, withdrawn: false });
    expect(await line(OWN_NUMBER)).toMatchObject({ basis: 'SIGNED_SHEET', payableFen: '917710' });
    expect(await lastTold('workers.wage-sheet-signed')).toEqual([
      { person: service.idOf(OWN_NUMBER), sheetNo: 1, netFen: '917710', advanceFen: '0', signedOn: '2025-12-05' },
    ]);
    expect(codesOf(await sheetLine({ ...whose, withdrawn: false }))).toEqual(['CORRECTION_EMPTY']);
  });
});

describe('what was restated', () => {
  type Restated = { readonly month: string; readonly source: string; readonly rows: number };
  const restated = async (who: Who, args = 'first: 100'): Promise<readonly Restated[]> => {
    const asked = `{ restatements(${args}) { totalCount nodes { project { code } source month rows reasons { reason rows } } } }`;
    return ((await service.ask(who, asked)).body.data?.['restatements'] as { nodes: Restated[] }).nodes;
  };
  const OF_MONTH = `first: 5, filter: { project: "${OWN}", month: "2025-11" }`;
  const sheetRows = async () => (await restated('OFFICE', OF_MONTH)).find(({ source }) => source === 'PAYROLL');

  it('is counted a row once with each of its reasons, and what a file fills in is no part of it', async () => {
    const number = '620599196301180044';
    const before = (await sheetRows())?.rows ?? 0;
    for (const [netFen, reason] of [
      ['739100', 'copied wrongly'],
      ['739200', 'was right at first'],
    ])
      expect(codesOf(await sheetLine({ workerId: service.idOf(number), netFen, reason }))).toEqual([]);
    expect(await sheetRows()).toMatchObject({
      ...{ project: { code: OWN }, rows: before + 1 },
      reasons: expect.arrayContaining([
        { reason: 'copied wrongly', rows: 1 },
        { reason: 'was right at first', rows: 1 },
      ]) as object[],
    });
    const columns = 'projectCode,payMonth,idCardNumber,netAmount';
    const row = `${OWN},2025-10,${number},100.00`;
    for (const file of [`${columns}\n${row}`, `${columns},signedOn\n${row},2025-11-20`])
      expect(reportOf(await service.upload('payroll.csv', file))).toMatchObject({ recorded: 1 });
    const told = (await restated('OFFICE')).map(({ month, source }) => `${month} ${source}`);
    expect(told).not.toContain('2025-10 PAYROLL');
  });

  it('is listed page by page, the newest month first, within the scope of whoever asks', async () => {
    const all = await restated('OFFICE');
    const asked = (after: string | null) =>
      service.ask(
        'OFFICE',
        'query ($after: String) { restatements(first: 1, after: $after) { nodes { month source rows } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
    const paged: Restated[] = [];
    for (let after: string | null = null, goesOn = true; goesOn;) {
      const page = (await asked(after)).body.data?.['restatements'] as {
        nodes: Restated[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      paged.push(...page.nodes);
      ({ endCursor: after, hasNextPage: goesOn } = page.pageInfo);
    }
    expect(paged).toEqual(all.map(({ month, source, rows }) => ({ month, source, rows })));
    expect(paged.map(({ month }) => month)).toEqual(
      paged
        .map(({ month }) => month)
        .toSorted()
        .toReversed(),
    );
    expect(await restated('CONTRACTOR')).toEqual(all);
    expect(await restated('WATER')).toEqual([]);
    for (const who of ['WORKER', 'PUBLIC'] as const)
      expect(codesOf(await service.ask(who, '{ restatements { totalCount } }'))).toEqual(['FORBIDDEN']);
  });
});
