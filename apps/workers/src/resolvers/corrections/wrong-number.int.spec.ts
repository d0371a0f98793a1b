import { reportOf, smallFile } from '@anxin/testing';
import { OWN, OWN_NUMBER, SECOND, type Service, startService } from '../../service.fixture';
import { FILES } from '../../world.fixture';
import { correctionsIn, type Input } from './corrections.fixture';

/** A number that nobody of the small county has. */
const WRONG = '11010519491231002X';
const OWN_FROM = '2025-08-17';
/** The wage account of the project. */
const ACCOUNT = '6205000000073072040';
const TODAY = '2026-03-10';
const DAYS = ['2025-12-26', '2026-01-20', TODAY] as const;

/** The project on a day: what warns, the sums, and the lines of the right and of the wrong number. */
const siteOn = async (of: Service, on: string, knownAt?: string) => {
  const args = `on: "${on}"${knownAt ? `, knownAt: "${knownAt}"` : ''}`;
  const { body } = await of.entities(
    'OFFICE',
    'Project',
    [{ code: OWN }],
    `{ wageIndicators(${args}) { code level } wageFigures(${args}) { workers lines workersOwed arrearsFen }
       wageLines(first: 1000, ${args}) { nodes { worker { id } payMonth attendanceDays incompleteDays basis payableFen
         paidFen misdirectedFen arrearsFen daysLate } } }`,
  );
  type Site = { wageLines: { nodes: (Input & { worker: { id: string } })[] }; wageIndicators: { code: string }[] };
  const [site] = body.data?.['_entities'] as [Site];
  const { wageLines, ...more } = site;
  const linesOf = (number: string) =>
    wageLines.nodes.flatMap(({ worker, ...line }) => (worker.id === of.idOf(number) ? [line] : []));
  return { ...more, right: linesOf(OWN_NUMBER), wrong: linesOf(WRONG) };
};
type Site = Awaited<ReturnType<typeof siteOn>>;

const onDays = async (of: Service, knownAt?: string): Promise<readonly Site[]> => {
  const sites: Site[] = [];
  for (const on of DAYS) sites.push(await siteOn(of, on, knownAt));
  return sites;
};
const swapped = ({ right, wrong, ...site }: Site): Site => ({ ...site, right: wrong, wrong: right });
const ofMonth = (lines: readonly Input[], month: string) => lines.find(({ payMonth }) => payMonth === month);

/** A file in which the project tells of the worker by the wrong number. */
const wronglyTold = async (name: string): Promise<Buffer> => {
  const rows = (await smallFile(name)).toString().split('\n');
  const wrong = rows.map((row) =>
    row.includes(OWN) || row.includes(ACCOUNT) ? row.replaceAll(OWN_NUMBER, WRONG) : row,
  );
  return Buffer.from(wrong.join('\n'));
};

/** From January on the worker has a new card, to which a payment goes. */
const NEW_CARD = '6299991093049210915';
const newCard = (number: string): readonly (readonly [string, Buffer])[] => [
  [
    'cards.csv',
    Buffer.from(`projectCode,idCardNumber,payRollBankCardNumber,validFrom\n${OWN},${number},${NEW_CARD},2026-01-05\n`),
  ],
  [
    'bank-return-2026-02.csv',
    Buffer.from(
      `batchNo,lineNo,escrowAccountNo,payeeName,payeeAccount,amount,idCardNumber,payMonth,resultCode,postedAt,bankSerial
NEW,1,${ACCOUNT},徐世诚,${NEW_CARD},12.00,${number},2026-01,0000,2026-01-18 09:00:00,N-1\n`,
    ),
  ],
];

let service: Service;
let { stay, now } = {} as ReturnType<typeof correctionsIn>;
/** What the county answers where the number was right from the start. */
let asIfRight: readonly Site[];
let beforeCorrection: string;
beforeAll(async () => {
  const right = await startService();
  await right.uploadSmall();
  await right.uploadFiles(newCard(OWN_NUMBER));
  asIfRight = await onDays(right);
  await right.close();
  service = await startService();
  ({ stay, now } = correctionsIn(service));
  await service.uploadFiles(await Promise.all(FILES.map(async (name) => [name, await wronglyTold(name)] as const)));
  await service.uploadFiles(newCard(WRONG));
  beforeCorrection = await now();
});
afterAll(() => service.close());

const put = async (name: string, ...rows: string[]): Promise<void> =>
  expect(reportOf(await service.upload(name, rows.join('\n')))).toMatchObject({ refused: 0 });
const punchIn = (number: string, day: string) =>
  put(
    'attendance.csv',
    'projectCode,idCardNumber,date,direction',
    `${OWN},${number},${day} 07:00:00,01`,
    `${OWN},${number},${day} 18:00:00,02`,
  );
/** A bank line to the worker's own card, told of a number. */
const pay = (number: string, lineNo: number, payMonth: string) =>
  put(
    'bank-return.csv',
    'batchNo,lineNo,escrowAccountNo,payeeName,payeeAccount,amount,idCardNumber,payMonth,resultCode,postedAt,bankSerial',
    `LATER,${lineNo},${ACCOUNT},徐世诚,6299999372930682651,1.00,${number},${payMonth},0000,2026-03-10 09:00:00,L-${lineNo}`,
  );
const personsPublished = async () => {
  const told = await service.app.rows<{ token: string }>(
    `SELECT DISTINCT p.token FROM published_wages t JOIN person p ON p.id = t.person_id JOIN project j ON j.id = t.project_id
     WHERE p.token = ANY($1) AND j.code = $2`,
    [[service.idOf(OWN_NUMBER), service.idOf(WRONG)], OWN],
  );
  return told.map(({ token }) => token);
};

// One history, step by step: each test goes on from the one before.
describe('a number that was registered wrongly', () => {
  it('is settled by one correction of the stay: every day is as if it had been right from the start', async () => {
    expect(await onDays(service)).toEqual(asIfRight.map(swapped));
    expect(ofMonth(asIfRight[0]?.right ?? [], '2025-11')).toMatchObject({ payableFen: '917710', paidFen: '917710' });
    const from = { workerId: service.idOf(WRONG), enteredOn: OWN_FROM };
    expect((await stay({ idCardNumber: OWN_NUMBER }, from)).body.data?.['stayCorrect']).toMatchObject({
      id: service.idOf(OWN_NUMBER),
    });
    expect(await onDays(service)).toEqual(asIfRight);
    expect(await personsPublished()).toEqual([service.idOf(OWN_NUMBER)]);
  });

  it('is shown as it was to who asks by what was known before', async () => {
    expect(await onDays(service, beforeCorrection)).toEqual(asIfRight.map(swapped));
  });

  it('is no other’s to the worker, who sees days and payments with where they were told', async () => {
    const { body } = await service.ask(
      'WORKER',
      `{ me { wageLines(first: 100, on: "${TODAY}") { nodes { project { code } payMonth attendanceDays paidFen
         why { facts(first: 100) { nodes { kind says { en } } } } } } } }`,
    );
    type Line = Input & {
      project: { code: string };
      why: { facts: { nodes: { kind: string; says: { en: string } }[] } };
    };
    const lines = (body.data?.['me'] as { wageLines: { nodes: Line[] } }).wageLines.nodes;
    const underWrong = (code: string) =>
      lines
        .filter(({ project }) => project.code === code)
        .map(({ why, payMonth, attendanceDays, paidFen }) => ({
          ...{ payMonth, attendanceDays, paidFen },
          told: [
            ...new Set(
              why.facts.nodes.filter(({ says }) => says.en.includes('registered wrongly')).map(({ kind }) => kind),
            ),
          ],
        }));
    expect(underWrong(OWN)).toEqual(
      asIfRight[2]?.right.map(({ payMonth, attendanceDays, paidFen }) => ({
        ...{ payMonth, attendanceDays, paidFen },
        told: ['BANK_LINE', 'WORKER_DAY'],
      })),
    );
    expect(underWrong(SECOND).every(({ told }) => told.length === 0)).toBe(true);
  });

  it('goes on counting for the right one when gate and bank still tell of it', async () => {
    await punchIn(WRONG, '2026-02-03');
    await punchIn(OWN_NUMBER, '2026-02-04');
    await pay(WRONG, 1, '2026-02');
    const { right, wrong, wageIndicators } = await siteOn(service, TODAY);
    expect(wrong).toEqual([]);
    expect(ofMonth(right, '2026-02')).toMatchObject({ attendanceDays: 2, paidFen: '100', misdirectedFen: '0' });
    expect(wageIndicators.map(({ code }) => code).filter((code) => ['W10', 'W18'].includes(code))).toEqual([]);
    expect(await personsPublished()).toEqual([service.idOf(OWN_NUMBER)]);
  });

  it('is its own again from the day on which it gets a stay of its own, and not for what was before', async () => {
    const columns =
      'projectCode,employerCreditCode,idCardNumber,workerName,payRollBankCardNumber,wageType,wageRate,contractSignedOn,enteredOn';
    await put(
      'roster.csv',
      columns,
      `${OWN},91620599Y4NUGYKL0B,${WRONG},王五,6222020000000001234,DAY,300.00,2026-03-05,2026-03-05`,
    );
    await punchIn(WRONG, '2026-03-04');
    await punchIn(WRONG, '2026-03-05');
    const { right, wrong } = await siteOn(service, TODAY);
    expect(wrong).toMatchObject([{ payMonth: '2026-03', attendanceDays: 1, payableFen: '30000' }]);
    expect(ofMonth(right, '2026-03')).toMatchObject({ attendanceDays: 1 });
    expect(ofMonth(right, '2026-02')).toMatchObject({ attendanceDays: 2, paidFen: '100' });
    expect((await onDays(service)).slice(0, 2)).toEqual(
      asIfRight
        .slice(0, 2)
        .map((site) => expect.objectContaining({ right: site.right, wageIndicators: site.wageIndicators }) as unknown),
    );
  });

  it('has everything again when it turns out to have been right', async () => {
    const from = { workerId: service.idOf(OWN_NUMBER), enteredOn: OWN_FROM };
    await stay({ idCardNumber: WRONG }, from);
    const { right, wrong } = await siteOn(service, TODAY);
    expect(right).toEqual([]);
    expect(ofMonth(wrong, '2025-11')).toEqual(ofMonth(asIfRight[2]?.right ?? [], '2025-11'));
    expect(ofMonth(wrong, '2026-02')).toMatchObject({ attendanceDays: 2, paidFen: '100' });
  });
});
