import {
  asCsv,
  BRIDGE,
  BRIDGE_ACCOUNT,
  type Cells,
  GARDEN,
  GARDEN_ACCOUNT,
  rowOf,
  type TableName,
  tiny,
  tinyWith,
  ZHANG,
} from './county.fixture';
import { factsIn, namesOf, personIn, projectIn, sentencesOf, tell } from './tell.fixture';

const more = (table: TableName, ...rows: readonly Cells[]) => tell(tinyWith({ [`${table}_more.csv`]: rows }));

const tables = Object.keys(tiny) as TableName[];

describe('the same key with the same values', () => {
  it.each(tables)('changes nothing: %s', async (table) => {
    const { county, refused } = await more(table, ...tiny[table]);
    expect(refused).toEqual([]);
    const once = (await tell(tinyWith())).county;
    expect(factsIn(county)).toEqual(factsIn(once));
    expect(county.projects.map(({ places }) => places)).toEqual(once.projects.map(({ places }) => places));
  });

  it('may be typed otherwise', async () => {
    const typed = rowOf('roster', 0, {
      wageRate: '３００',
      idCardNumber: '110105 19491231 002x',
      workerName: ' 张　三 ',
    });
    expect(namesOf((await more('roster', typed)).refused)).toEqual([]);
  });

  it('may say less: an empty value never clears', async () => {
    const { payRollBankCardNumber: _, ...rest } = tiny.roster[0];
    const { county, refused } = await more('roster', { ...rest, contractSignedOn: '' });
    expect(refused).toEqual([]);
    expect(personIn(county, GARDEN, ZHANG)?.stays).toMatchObject([
      { card: '6222020000000000018', contractSignedOn: '2025-10-30' },
    ]);
  });
});

describe('a value for a field that was empty', () => {
  it('is an update: the worker leaves, the sheet is signed, the deposit is lodged, the clue finds its project', async () => {
    const { county, refused } = await tell(
      tinyWith({
        'clues.csv': [rowOf('clues', 0, { projectCode: '' })],
        'roster_more.csv': [rowOf('roster', 0, { leftOn: '2026-01-10' })],
        'payroll_more.csv': [rowOf('payroll', 1, { signedOn: '2025-12-06' })],
        'projects_more.csv': [rowOf('projects', 0, { depositForm: 'LETTER', depositOn: '2025-12-01' })],
        'clues_more.csv': [rowOf('clues', 0)],
      }),
    );
    expect(refused).toEqual([]);
    expect(personIn(county, GARDEN, ZHANG)?.stays).toMatchObject([{ leftOn: '2026-01-10', enteredOn: '2025-11-01' }]);
    expect(projectIn(county, GARDEN)).toMatchObject({ row: { depositForm: 'LETTER', depositOn: '2025-12-01' } });
    expect(projectIn(county, GARDEN).clues).toHaveLength(1);
    const [, sheet] = [...projectIn(county, GARDEN).people.values()].map(
      ({ months }) => months.get('2025-11' as never)?.sheets[0],
    );
    expect(sheet).toMatchObject({ signedOn: '2025-12-06', netFen: 800_000n });
  });

  it('adds the place it came from', async () => {
    const { county } = await more('projects', rowOf('projects', 1, { startedOn: '2025-12-01' }));
    expect(projectIn(county, BRIDGE).places).toEqual([
      { file: 'projects.csv', line: 3 },
      { file: 'projects_more.csv', line: 2 },
    ]);
  });

  it('may open the wage account, which statements and bank returns can then refer to', async () => {
    const files = {
      'projects.csv': [rowOf('projects', 0), rowOf('projects', 1, { escrowAccountNo: '' })],
      'escrow-statement_more.csv': [rowOf('escrow-statement', 0, { accountNo: BRIDGE_ACCOUNT })],
    };
    expect(namesOf((await tell(tinyWith(files))).refused)).toEqual([
      'escrow-statement_more.csv:2 UNKNOWN_ACCOUNT accountNo',
    ]);
    const { county, refused } = await tell(tinyWith({ ...files, 'projects_more.csv': [rowOf('projects', 1)] }));
    expect(refused).toEqual([]);
    expect(projectIn(county, BRIDGE).movements).toHaveLength(1);
  });
});

describe('another value for a field that had one', () => {
  it.each<[TableName, number, Cells, string]>([
    ['enterprises', 0, { name: '别的投资' }, '"城建投资 (enterprises.csv:2)" is in already; this row says "别的投资".'],
    ['projects', 0, { payDay: '21' }, '"20 (projects.csv:2)" is in already; this row says "21".'],
    ['roster', 1, { workerName: '李思' }, '"李* (roster.csv:3)" is in already; this row says "李*".'],
    [
      'roster',
      0,
      { payRollBankCardNumber: '6228480000000000026' },
      '"****0018 (roster.csv:2)" is in already; this row says "****0026".',
    ],
    ['attendance', 1, { attendType: '005' }, '"001 (attendance.csv:3)" is in already; this row says "005".'],
    [
      'payroll',
      0,
      { signedOn: '2025-12-06' },
      '"2025-12-05 (payroll.csv:2)" is in already; this row says "2025-12-06".',
    ],
    ['bank-return', 0, { resultCode: '0014' }, '"0000 (bank-return.csv:2)" is in already; this row says "0014".'],
    ['escrow-statement', 1, { direction: 'IN' }, '"OUT (escrow-statement.csv:3)" is in already; this row says "IN".'],
    ['signals', 0, { value: '812.6' }, '"812.5 (signals.csv:2)" is in already; this row says "812.6".'],
    [
      'clues',
      0,
      { reporterPhone: '13912341234' },
      '"138****1234 (clues.csv:2)" is in already; this row says "139****1234".',
    ],
  ])(
    'contradicts it: both are shown, masked, with the place of the one that stands: %s %i %j',
    async (table, index, cells, sentence) => {
      const { county, refused } = await more(table, rowOf(table, index, cells));
      expect(namesOf(refused)).toEqual([`${table}_more.csv:2 CONTRADICTS ${Object.keys(cells)[0]}`]);
      expect(sentencesOf(refused)).toEqual([expect.stringContaining(sentence)]);
      expect(factsIn(county)).toEqual(factsIn((await tell(tinyWith())).county));
    },
  );

  it('in several columns is one refusal, in the order of the columns of that file', async () => {
    const { wageRate, wageType, ...rest } = tiny.roster[0];
    const { refused } = await more('roster', { wageType: 'MONTH', ...rest, teamName: '木工班', wageRate: '1' });
    expect([wageRate, wageType]).toEqual(['300.00', 'DAY']);
    expect(namesOf(refused)).toEqual(['roster_more.csv:2 CONTRADICTS wageType, CONTRADICTS wageRate']);
  });

  it('refuses the row whole, even what it would complete', async () => {
    const { county, refused } = await more('roster', rowOf('roster', 0, { wageRate: '310', leftOn: '2026-01-10' }));
    expect(namesOf(refused)).toEqual(['roster_more.csv:2 CONTRADICTS wageRate']);
    expect(personIn(county, GARDEN, ZHANG)?.stays).toMatchObject([{ leftOn: undefined, wageRateFen: 30_000n }]);
  });

  it('shows the place of the row that filled the field, not of the one that left it empty', async () => {
    const { refused } = await tell(
      tinyWith({
        'roster_b.csv': [rowOf('roster', 1), rowOf('roster', 0, { leftOn: '2026-01-10' })],
        'roster_c.csv': [rowOf('roster', 0, { leftOn: '2026-01-11' }), rowOf('roster', 0, { wageRate: '1' })],
      }),
    );
    expect(sentencesOf(refused)).toEqual([
      '"2026-01-10 (roster_b.csv:3)" is in already; this row says "2026-01-11".',
      expect.stringMatching(/^"300\.00 \(roster\.csv:2\)" is in already; this row says "1\.00"\. .*a second stay/),
    ]);
  });

  it('stands beside other faults of the row', async () => {
    const { refused } = await more('projects', rowOf('projects', 0, { payDay: '21', sector: 'MINING' }));
    expect(namesOf(refused)).toEqual(['projects_more.csv:2 CODE sector, CONTRADICTS payDay']);
  });
});

describe('a wage account', () => {
  it('of another project contradicts it', async () => {
    const row = rowOf('projects', 0, { projectCode: 'P3' });
    const { county, refused } = await more('projects', row);
    expect(namesOf(refused)).toEqual(['projects_more.csv:2 CONTRADICTS escrowAccountNo']);
    expect(sentencesOf(refused)).toEqual([`"${GARDEN}" is in already; this row says "****0001".`]);
    expect(county.projects).toHaveLength(2);
  });

  it('of another project in the same file does too', async () => {
    const { refused } = await tell(
      tinyWith({ 'projects.csv': [...tiny.projects, rowOf('projects', 1, { projectCode: 'P3' })] }),
    );
    expect(namesOf(refused)).toEqual(['projects.csv:4 CONTRADICTS escrowAccountNo']);
  });

  it('that a project had is not taken by another: one fault a column', async () => {
    const { refused } = await more('projects', rowOf('projects', 1, { escrowAccountNo: GARDEN_ACCOUNT }));
    expect(namesOf(refused)).toEqual(['projects_more.csv:2 CONTRADICTS escrowAccountNo']);
  });
});

describe('a punch that is in already with another way of attending', () => {
  it('is refused, and the day it counts for stands', async () => {
    const attendance = [
      rowOf('attendance', 0, { attendType: '' }),
      rowOf('attendance', 0, { attendType: '005' }),
      rowOf('attendance', 0),
    ];
    const { county, refused } = await tell(tinyWith({ 'attendance.csv': asCsv(attendance) }));
    expect(sentencesOf(refused)).toEqual(['"005 (attendance.csv:3)" is in already; this row says "001".']);
    expect(personIn(county, GARDEN, ZHANG)?.gate.get('2025-11' as never)).toMatchObject({ entries: 0b100, exits: 0 });
  });

  it('at another device, second, gate direction or project is another punch', async () => {
    const others = [
      { deviceCode: 'G2' },
      { deviceCode: '' },
      { date: '2025-11-03 06:58:13' },
      { direction: '02' },
      { projectCode: BRIDGE },
    ];
    const { refused } = await more(
      'attendance',
      ...others.map((cells) => rowOf('attendance', 0, { ...cells, attendType: '005' })),
    );
    expect(refused).toEqual([]);
  });
});
