import { gzipSync } from 'node:zlib';
import { plainDate } from '@anxin/domain-kit';
import { asCsv, BRIDGE, GARDEN, LI, rowOf, tiny, tinyWith, WANG, ZHANG } from './county.fixture';
import { factsIn, namesOf, personIn, projectIn, tell } from './tell.fixture';

describe('a folder of good files', () => {
  it('becomes projects with their people, months, movements and clues, and nothing is refused', async () => {
    const { county, refused, refusals } = await tell(tinyWith());
    expect(refused).toEqual([]);
    expect([refusals.rows, refusals.unknownColumns, [...refusals.notes]]).toEqual([0, [], []]);
    expect(county.projects.map(({ code }) => code)).toEqual([GARDEN, BRIDGE]);

    const garden = projectIn(county, GARDEN);
    expect(
      garden.movements.map(({ direction, amountFen, postedOn, counterparty }) => [
        direction,
        amountFen,
        postedOn,
        counterparty,
      ]),
    ).toEqual([
      ['IN', 5_000_000n, '2025-11-08', undefined],
      ['OUT', 30_000n, '2025-12-20', '6222020000000000018'],
    ]);
    expect(garden.clues.map(({ row }) => row.externalNo)).toEqual(['V1']);

    const zhang = personIn(county, GARDEN, ZHANG);
    expect(zhang?.stays).toMatchObject([
      { wageType: 'DAY', wageRateFen: 30_000n, enteredOn: '2025-11-01', card: '6222020000000000018' },
    ]);
    expect([...(zhang?.months ?? [])]).toMatchObject([
      [
        '2025-11',
        {
          sheets: [{ sheetNo: 1, netFen: 30_000n, advanceFen: 0n, signedOn: '2025-12-05' }],
          bankLines: [{ amountFen: 30_000n, postedOn: '2025-12-20' }],
        },
      ],
    ]);
    expect(zhang?.gate.get('2025-11' as never)).toEqual({ entries: 0b100, exits: 0b100, earlyExits: 0 });
    expect(personIn(county, GARDEN, LI)?.months.get('2025-11' as never)?.bankLines).toEqual([]);
    expect(personIn(county, GARDEN, LI)?.gate.get('2025-11' as never)).toMatchObject({ entries: 0b100, exits: 0 });
  });

  it('is the same county gzipped, with CRLF, and split over several files of a table', async () => {
    const plain = factsIn((await tell(tinyWith())).county);
    const zipped = Object.entries(tiny).map(([name, rows]) => [
      `${name}-2025.csv.gz`,
      gzipSync(asCsv(rows).replaceAll('\n', '\r\n')),
    ]);
    const split = Object.entries(tiny).flatMap(([name, rows]) =>
      rows.map((row, index) => [`${name}-${index}.csv`, [row]]),
    );
    for (const files of [zipped, split]) {
      const { county, refused } = await tell(Object.fromEntries(files));
      expect(refused).toEqual([]);
      expect(factsIn(county)).toEqual(plain);
    }
  });

  it('keeps the punches that were asked for, with their places', async () => {
    const { county } = await tell(tinyWith(), { watched: ({ direction }) => direction === '02' });
    expect(county.punches).toMatchObject([
      { row: { date: '2025-11-03 18:02:40' }, place: { file: 'attendance.csv', line: 3 } },
    ]);
  });

  it('tells of every fact where it stands', async () => {
    const { county } = await tell(tinyWith());
    expect(projectIn(county, BRIDGE).places).toEqual([{ file: 'projects.csv', line: 3 }]);
    expect(personIn(county, GARDEN, LI)?.stays[0]?.places).toEqual([{ file: 'roster.csv', line: 3 }]);
  });
});

describe('a bank line', () => {
  const paid = rowOf('bank-return', 0);

  it('told again under another batch or line pays once, and is noted', async () => {
    const { county, refused, refusals } = await tell({
      ...tinyWith(),
      'bank-return-1.csv': [paid, { ...paid, lineNo: '9' }],
      'bank-return-2.csv': [{ ...paid, batchNo: 'B9', reason: 'again' }],
    });
    expect(refused).toEqual([]);
    expect([...refusals.notes]).toEqual([['bank-return.bankSerial REPEATED', 2]]);
    expect(factsIn(county)).toEqual(factsIn((await tell(tinyWith())).county));
  });

  it('that was not paid is read, and pays nobody', async () => {
    const failed = rowOf('bank-return', 0, { lineNo: '2', bankSerial: 'B2', resultCode: '0014', reason: '户名不符' });
    const { county, refused, refusals } = await tell(tinyWith({ 'bank-return_more.csv': [failed] }));
    expect([refused, [...refusals.notes]]).toEqual([[], []]);
    expect(personIn(county, GARDEN, ZHANG)?.months.get('2025-11' as never)?.bankLines).toHaveLength(1);
  });
});

describe('a clue', () => {
  it('of an unknown project or a wrong identity number is kept with a note', async () => {
    const clue = rowOf('clues', 0, {
      externalNo: 'V2',
      projectCode: 'P9',
      reporterIdCard: '110105194912310021',
      employerCreditCode: 'x',
    });
    const { refused, refusals } = await tell(tinyWith({ 'clues_more.csv': [clue] }));
    expect(refused).toEqual([]);
    expect([...refusals.notes]).toEqual([
      ['clues.reporterIdCard ID_NUMBER', 1],
      ['clues.employerCreditCode CREDIT_CODE', 1],
      ['clues.projectCode UNKNOWN_PROJECT', 1],
    ]);
  });
});

describe('a whole file', () => {
  it('that cannot be read is refused, and the others go in', async () => {
    const { county, refused } = await tell(
      tinyWith({
        'attendance-a.csv': 'idCardNumber,date,direction\n',
        'attendance-b.csv': Buffer.from('70726f6a656374436f64652cff', 'hex'),
        'attendance-c.csv.gz': gzipSync(asCsv(tiny.attendance)).subarray(0, -5),
        'attendance-d.csv': '',
        'clues.csv': 'nothing,of,it\n1,2,3',
      }),
    );
    expect(namesOf(refused)).toEqual([
      'attendance-a.csv:1 HEADER projectCode',
      'attendance-b.csv:0 ENCODING',
      'attendance-c.csv.gz:0 GZIP',
      'attendance-d.csv:1 HEADER',
      'clues.csv:1 HEADER channel externalNo receivedAt',
    ]);
    expect(personIn(county, GARDEN, ZHANG)?.gate.get('2025-11' as never)?.exits).toBe(0b100);
    expect(projectIn(county, GARDEN).clues).toEqual([]);
  });

  it('with unknown columns says so, and they take no part in comparisons', async () => {
    const again = tiny.roster.map((row) => ({ ...row, remark: '再次', 班组长: '王' }));
    const { refused, refusals } = await tell(tinyWith({ 'roster_more.csv': again }));
    expect(refused).toEqual([]);
    expect(refusals.unknownColumns).toEqual([{ file: 'roster_more.csv', columns: ['remark', '班组长'] }]);
  });
});

describe('bad rows', () => {
  it('are refused with all their faults in the order of the columns, and the good rows go in', async () => {
    const bad = {
      signedOn: '2026-02-30',
      netAmount: '12,34.5',
      idCardNumber: WANG,
      payMonth: '2025-13',
      projectCode: GARDEN,
    };
    const { county, refused } = await tell(
      tinyWith({ 'payroll.csv': [bad, rowOf('payroll', 0), { ...bad, projectCode: 'P9' }] }),
    );
    expect(namesOf(refused)).toEqual([
      'payroll.csv:2 DATE signedOn, AMOUNT netAmount, UNKNOWN_WORKER idCardNumber, MONTH payMonth',
      'payroll.csv:4 DATE signedOn, AMOUNT netAmount, MONTH payMonth, UNKNOWN_PROJECT projectCode',
    ]);
    expect(personIn(county, GARDEN, ZHANG)?.months.get('2025-11' as never)?.sheets[0]?.netFen).toBe(30_000n);
  });

  it('are judged by the business day', async () => {
    const today = (day: string) => tell(tinyWith(), { today: plainDate(day) });
    expect(namesOf((await today('2026-01-05')).refused)).toEqual([]);
    expect(namesOf((await today('2026-01-04')).refused)).toEqual(['clues.csv:2 FUTURE receivedAt']);
    expect(namesOf((await today('2025-12-19')).refused)).toEqual([
      'bank-return.csv:2 FUTURE postedAt',
      'escrow-statement.csv:3 FUTURE postedAt',
      'clues.csv:2 FUTURE receivedAt',
    ]);
  });

  it('of a project take what refers to it with them, each by name', async () => {
    const { refused } = await tell(
      tinyWith({ 'projects.csv': [rowOf('projects', 0, { contractSum: '6.22E+18' }), rowOf('projects', 1)] }),
    );
    expect(namesOf(refused)).toEqual([
      'projects.csv:2 MANGLED contractSum',
      'roster.csv:2 UNKNOWN_PROJECT projectCode',
      'roster.csv:3 UNKNOWN_PROJECT projectCode',
      'attendance.csv:2 UNKNOWN_PROJECT projectCode',
      'attendance.csv:3 UNKNOWN_PROJECT projectCode',
      'attendance.csv:4 UNKNOWN_PROJECT projectCode',
      'payroll.csv:2 UNKNOWN_PROJECT projectCode',
      'payroll.csv:3 UNKNOWN_PROJECT projectCode',
      'bank-return.csv:2 UNKNOWN_ACCOUNT escrowAccountNo',
      'escrow-statement.csv:2 UNKNOWN_ACCOUNT accountNo',
      'escrow-statement.csv:3 UNKNOWN_ACCOUNT accountNo',
    ]);
  });
});
