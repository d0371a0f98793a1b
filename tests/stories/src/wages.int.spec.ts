import { SERVICE_NAMES } from '@anxin/contracts';
import { type County, FILES, smallRows, startCounty, type Told } from './county.fixture';
import { expectedOn, inOrder, linesOn, totalsOn } from './expected.fixture';

const DAY = '2026-03-10';
let county: County;
beforeAll(async () => {
  county = await startCounty(DAY);
});
afterAll(() => county.close());

const answers: string[] = [];
const ask: County['ask'] = async (who, query) => {
  const answer = await county.ask(who, query);
  answers.push(answer.text);
  return answer;
};

it('the office takes the county in with all its files, and no row is refused', async () => {
  const reports = await county.session(FILES);
  for (const [file, report] of reports) {
    const rows = smallRows(file).length;
    // A gate sends some punches twice.
    const known = report.recorded + report.same;
    expect({ file, ...report, known }).toMatchObject({ file, status: 'FINISHED', rows, known: rows, refused: 0 });
  }
});

it.each(['2025-12-26', '2026-02-17'])('what is owed on %s is what the independent program says', async (on) => {
  expect(inOrder(await linesOn(county, on))).toEqual(inOrder(expectedOn(on).lines));
  expect(expectedOn(on).totals).toMatchObject(await totalsOn(county, on));
});

it('a worker sees the own account alone: every line with why, and a statement', async () => {
  const query = `{ me { nameMasked idCardNumberMasked stays { nodes { project { code } cardMasked } }
    wageLines(on: "2025-12-26") { nodes { payMonth payableFen paidFen arrearsFen daysLate why { says { zh } } } } } }`;
  const { data, codes } = await ask('WORKER', query);
  expect(codes).toEqual([]);
  const me = data?.['me'] as { wageLines: { nodes: object[] } };
  expect(me).toMatchObject({
    nameMasked: '邓*',
    idCardNumberMasked: '620***********22',
    stays: { nodes: [{ project: { code: '2506-620522-04-01-100054' }, cardMasked: '****7682' }] },
  });
  expect(me.wageLines.nodes[0]).toMatchObject({
    payMonth: '2025-11',
    payableFen: '885600',
    paidFen: '867900',
    arrearsFen: '17700',
    daysLate: 7,
  });
  expect(JSON.stringify(me.wageLines)).toContain('177.00');
  // It names the worker whole, to the worker alone: no answer among those that nobody's number may stand in.
  const own = await county.ask('WORKER', '{ me { statement(month: "2025-11") { html } } }');
  expect((own.data?.['me'] as { statement: { html: string } }).statement.html).toContain('样例006号工程');
  expect((await ask('WORKER', '{ wages { totals { lines } } }')).codes).toEqual(['FORBIDDEN']);
});

it('a town sees what is owed on its sites, and no other place shows through', async () => {
  const on = '2026-03-01';
  const query = `{ wages(on: "${on}", filter: { owing: true }) { totals { arrearsFen projectsOwing } nodes { project { code name area { code } } figures { arrearsFen workersOwed } } } }`;
  const { data } = await ask('TOWN', query);
  const { totals, nodes } = data?.['wages'] as { totals: object; nodes: { project: { code: string } }[] };
  const own = smallRows('projects').flatMap(({ areaCode, projectCode = '' }) =>
    areaCode === '620522104' ? [projectCode] : [],
  );
  const owed = expectedOn(on).lines.filter(
    ({ projectCode, arrearsFen }) => own.includes(String(projectCode)) && Number(arrearsFen) > 0,
  );
  const arrearsFen = String(owed.reduce((sum, line) => sum + Number(line['arrearsFen']), 0));
  expect(totals).toEqual({ arrearsFen, projectsOwing: new Set(owed.map(({ projectCode }) => projectCode)).size });
  expect(nodes.map(({ project }) => project.code)).toEqual([...new Set(owed.map(({ projectCode }) => projectCode))]);
});

/** What was concluded, not merely recorded. */
const CONCLUSIONS = /\.(indicators-changed|arrears-changed|wages-paid|payment-misdirected)$/;
const conclusionsOf = async (of: County): Promise<readonly Told[]> =>
  (await Promise.all(SERVICE_NAMES.map((service) => of.feed(service))))
    .flat()
    .filter(({ name }) => CONCLUSIONS.test(name));
/** A conclusion without its place in the feed, its lists in an order of their own. */
const said = ({ name, key, data }: Told): string =>
  JSON.stringify({ name, key, ...data }, (_, value: unknown) =>
    Array.isArray(value) ? value.map((item) => JSON.stringify(item)).toSorted() : value,
  );

it('the files in another order end with the same answers and conclusions, none of them taken back', async () => {
  const last = ['roster', ...FILES.filter((file) => file.startsWith('payroll')).toReversed()];
  const first = ['enterprises', 'projects', 'escrow-statement'];
  const others = FILES.filter((file) => ![...first, ...last].includes(file)).toReversed();
  const other = await startCounty(DAY, { keysOf: county });
  try {
    const reports = await other.session([...first, ...others, ...last]);
    expect([...reports.values()].filter(({ refused }) => refused > 0)).toEqual([]);
    for (const on of ['2026-01-20', DAY])
      expect(inOrder(await linesOn(other, on))).toEqual(inOrder(await linesOn(county, on)));
    const [here, there] = [await conclusionsOf(county), await conclusionsOf(other)];
    expect(here.length).toBeGreaterThan(40);
    expect(there.map(said).toSorted()).toEqual(here.map(said).toSorted());
    for (const told of [here, there]) {
      const changes = told.flatMap(({ key, name, data }) =>
        ((data['changes'] ?? []) as { indicator: string; level: string | null }[]).map((change) => ({
          of: `${key} ${name} ${change.indicator}`,
          ...change,
        })),
      );
      expect(changes.filter(({ level }) => level === null)).toEqual([]);
      expect(new Set(changes.map(({ of }) => of)).size).toBe(changes.length);
    }
  } finally {
    await other.close();
  }
}, 300_000);

const PERSONAL = ['idCardNumber', 'cellPhone', 'payRollBankCardNumber', 'payeeAccount'];

it('and what the services told adds up', async () => expect(await county.audited()).toEqual([]));

describe('identity numbers, cards and phones of the county', () => {
  const secrets = new Set(
    FILES.flatMap((file) => smallRows(file)).flatMap((row) => PERSONAL.flatMap((column) => row[column] || [])),
  );
  /** Those of a text: in clear, or in the hexadecimal of their letters. */
  const leaksIn = (text: string): readonly string[] => {
    const decoded = [...text.matchAll(/(?:3\d){11,}(?:58)?/g)].map(([hex]) => Buffer.from(hex, 'hex').toString());
    const runs = [...text.matchAll(/\d{11,}X?/g)].map(([run]) => run);
    return [...decoded, ...runs].flatMap((run) =>
      [11, 18, 19].flatMap((length) =>
        Array.from({ length: Math.max(run.length - length + 1, 0) }, (_, at) => run.slice(at, at + length)).filter(
          (part) => secrets.has(part),
        ),
      ),
    );
  };

  it('are found by this search where they stand', () => {
    expect(secrets.size).toBeGreaterThan(700);
    const [one = ''] = secrets;
    expect(leaksIn(`"x":"${one}"`)).toEqual([one]);
    expect(leaksIn(`\\x00${Buffer.from(one).toString('hex')}`)).toEqual([one]);
  });

  it.each(SERVICE_NAMES)('stand in no table of %s in clear', async (service) => {
    await county.asOwner(service, async (owner) => {
      const tables = await owner.query<{ name: string }>(
        `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
      );
      expect(tables.rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['journal', 'idempotency']));
      for (const { name } of tables.rows) {
        const { rows } = await owner.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
        expect({ name, leaks: leaksIn(rows.map(({ row }) => row).join('\n')) }).toEqual({ name, leaks: [] });
      }
    });
  });

  it('stand in no feed, log or answer', async () => {
    for (const service of SERVICE_NAMES) expect(leaksIn(JSON.stringify(await county.feed(service)))).toEqual([]);
    const logs = await county.logs();
    expect(logs).toContain('"service":"workers"');
    expect(leaksIn(logs)).toEqual([]);
    expect(answers.length).toBeGreaterThan(2);
    expect(leaksIn(answers.join('\n'))).toEqual([]);
  });
});
