import { ScopedReads } from '@anxin/service-kit';
import { codesOf, type Who } from '@anxin/testing';
import { OTHER_NUMBER, OWN, OWN_NUMBER, type Service, startService } from '../service.fixture';
import { correctionsIn } from './corrections/corrections.fixture';

/** Two who employ people on one site: who is here of the small county, and one of another site. */
const [FIRST, SECOND] = ['SUBCONTRACTOR', 'SUBCONTRACTOR_2'] as const;
type Sub = typeof FIRST | typeof SECOND;
const ENTERPRISES: Readonly<Record<Sub, string>> = {
  SUBCONTRACTOR: '91620599Y4NUGYKL0B',
  SUBCONTRACTOR_2: '91620599AL7KRRQU23',
};
const SUBS = [FIRST, SECOND] as const;

let service: Service;
let corrections: ReturnType<typeof correctionsIn>;
/** The ids of the people of the site by who employs them; the one whom both employed, one after the other. */
let people: Readonly<Record<Sub | 'BOTH', readonly string[]>>;
/** When the one whom both employed came to the first. */
let firstEntered: string | undefined;
/** When all of them were the first one's. */
let before: string;

beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
  const stays = await service.app.rows<{ token: string; enteredOn: string }>(
    `SELECT token, entered_on::text AS "enteredOn" FROM stay s JOIN person p ON p.id = s.person_id
     JOIN project j ON j.id = s.project_id WHERE j.code = $1 ORDER BY s.person_id`,
    [OWN],
  );
  corrections = correctionsIn(service);
  const { stay, now } = corrections;
  before = await now();
  const both = stays.find(({ token }) => token === service.idOf(OWN_NUMBER));
  firstEntered = both?.enteredOn;
  const others = stays.filter((stay) => stay !== both);
  const given = others.slice(0, 2);
  for (const { token: workerId, enteredOn } of given)
    await stay({ employerCreditCode: ENTERPRISES[SECOND] }, { workerId, enteredOn });
  await stay({ leftOn: '2025-12-31' }, { workerId: both?.token, enteredOn: both?.enteredOn });
  const roster = [
    '项目代码,班组,用人单位信用代码,身份证号,姓名,工资卡号,计薪方式,工资标准,合同签订日期,进场日期,退场日期',
    `${OWN},2班,${ENTERPRISES[SECOND]},${OWN_NUMBER},徐世诚,6299999372930682651,日薪,300.00,,2026-01-02,`,
  ].join('\n');
  await service.upload('roster.csv', roster);
  await service.app.evaluate();
  people = {
    BOTH: [both?.token ?? ''],
    [SECOND]: given.map(({ token }) => token),
    [FIRST]: others.slice(2).map(({ token }) => token),
  };
});
afterAll(() => service.close());

type Line = Readonly<Record<'payMonth' | 'payableFen' | 'paidFen' | 'arrearsFen', string>> & {
  worker: { id: string };
  why: object;
};
type Seen = {
  roster: { totalCount: number; nodes: { worker: { id: string }; employerCreditCode: string }[] };
  wageLines: { totalCount: number; nodes: Line[] };
  wageFigures: Record<'workers' | 'lines' | 'workersOwed', number> &
    Record<'payableFen' | 'paidFen' | 'arrearsFen', string>;
  wageMonths: { nodes: { payMonth: string; lines: number; payableFen: string; onSheets: number }[] };
  headcounts: { onRoster: number }[];
  wageIndicators: { code: string; why: { facts: { nodes: { workerId: string | null }[] } } }[];
};
const ASKED = `{
  roster(first: 1000, AS_OF) { totalCount nodes { worker { id nameMasked stays { nodes { employerCreditCode teamName } } } employerCreditCode } }
  wageLines(first: 1000, AS_OF) { totalCount nodes { worker { id } payMonth payableFen paidFen arrearsFen why { says { zh } facts(first: 1000) { nodes { who workerId says { zh } } } } } }
  wageFigures(AS_OF) { workers lines workersOwed payableFen paidFen arrearsFen }
  wageMonths(first: 100, AS_OF) { nodes { payMonth lines payableFen onSheets } }
  headcounts(days: 1) { onRoster }
  wageIndicators(AS_OF) { code figures { zh } why { figures { zh } facts(first: 1000) { nodes { workerId who } } } }
}`;
const TODAY = 'on: "2026-03-10"';
const siteOf = async (who: Who, asOf = TODAY) => {
  const answer = await service.entities(who, 'Project', [{ code: OWN }], ASKED.replaceAll('AS_OF', asOf));
  expect(codesOf(answer)).toEqual([]);
  const [site] = answer.body.data?.['_entities'] as [Seen];
  return { ...site, text: answer.text };
};
/** A month is its who alone employed the person in it: the one whom both employed changed with the year. */
const isOwn = (who: Sub, { worker, payMonth }: Line): boolean =>
  people.BOTH.includes(worker.id) ? payMonth < '2026-01' === (who === FIRST) : people[who].includes(worker.id);
const sum = (lines: readonly Line[], of: 'payableFen' | 'paidFen' | 'arrearsFen'): string =>
  lines.reduce((all, line) => all + BigInt(line[of]), 0n).toString();

describe('two subcontractors on one site', () => {
  it('each see their own people with their stays, lines, and sums that are of these lines alone', async () => {
    const whole = await siteOf('OFFICE');
    for (const who of SUBS) {
      const seen = await siteOf(who);
      const lines = whole.wageLines.nodes.filter((line) => isOwn(who, line));
      expect(lines.length).toBeGreaterThan(3);
      // But for what was said of a stay while it was another's.
      expect(seen.wageLines.nodes).toMatchObject(lines.map(({ why: _, ...line }) => line));
      expect(seen.wageLines.totalCount).toBe(lines.length);
      const stays = seen.roster.nodes.map(({ worker }) => worker.id);
      expect(new Set(stays)).toEqual(new Set([...people[who], ...people.BOTH]));
      expect(seen.roster.totalCount).toBe(stays.length);
      expect(seen.roster.nodes.map(({ employerCreditCode }) => employerCreditCode)).toEqual(
        stays.map(() => ENTERPRISES[who]),
      );
      expect(seen.wageFigures).toMatchObject({
        ...{ lines: lines.length, payableFen: sum(lines, 'payableFen'), paidFen: sum(lines, 'paidFen') },
        ...{ arrearsFen: sum(lines, 'arrearsFen') },
      });
      for (const month of seen.wageMonths.nodes) {
        const own = lines.filter(({ payMonth }) => payMonth === month.payMonth);
        expect(month).toMatchObject({ lines: own.length, payableFen: sum(own, 'payableFen') });
        expect(month.onSheets).toBeLessThanOrEqual(people[who].length + people.BOTH.length);
      }
      expect(seen.headcounts[0]?.onRoster).toBeLessThanOrEqual(stays.length);
    }
  });

  it('see nobody of each other: not in an answer, its explanations or a warning, not by an id, not of a past day or moment', async () => {
    for (const [who, other] of [
      [FIRST, SECOND],
      [SECOND, FIRST],
    ] as const) {
      const past = `on: "2025-12-31", knownAt: "${before}"`;
      for (const { text } of [await siteOf(who), await siteOf(who, 'on: "2025-12-31"'), await siteOf(who, past)]) {
        for (const id of people[other]) expect(text).not.toContain(id);
        expect(text).not.toContain(ENTERPRISES[other]);
      }
      for (const id of people[other]) {
        const asked = await service.ask(who, 'query ($id: ID!) { worker(id: $id) { nameMasked } }', { id });
        expect(asked.body).toEqual({ data: { worker: null } });
        const entity = await service.entities(who, 'Worker', [{ id }], '{ nameMasked }');
        expect(entity.body).toEqual({ data: { _entities: [null] } });
        const line = await service.entities(
          who,
          'Project',
          [{ code: OWN }],
          `{ wageLines(worker: "${id}") { totalCount nodes { payMonth } } }`,
        );
        expect(line.body.data?.['_entities']).toEqual([{ wageLines: { totalCount: 0, nodes: [] } }]);
      }
    }
  });

  it('show of whom both employed, one after the other, to each the own stay and the months that are its own', async () => {
    const [id] = people.BOTH;
    const asked = '{ stays { nodes { employerCreditCode } } wageLines { nodes { payMonth } } }';
    const seen = async (who: Sub) => {
      const { body } = await service.entities(who, 'Worker', [{ id }], asked);
      const [found] = body.data?.['_entities'] as [{ stays: { nodes: object[] }; wageLines: Seen['wageLines'] }];
      expect(found.stays.nodes).toEqual([{ employerCreditCode: ENTERPRISES[who] }]);
      return found.wageLines.nodes.map(({ payMonth }) => payMonth);
    };
    const [first, second] = [await seen(FIRST), await seen(SECOND)];
    expect([first.length > 0, second.length > 0]).toEqual([true, true]);
    const { wageLines } = await siteOf('CONTRACTOR');
    const all = wageLines.nodes.filter(({ worker }) => worker.id === id);
    expect([...first, ...second]).toEqual(all.map(({ payMonth }) => payMonth));
  });

  it('are told which months of whom cannot be told apart, with the days that are their own, and nothing of the other', async () => {
    const asked = '{ sharedMonths { totalCount nodes { worker { id nameMasked } payMonth daysAtGate } } }';
    const shared = async (who: Sub) =>
      (await service.entities(who, 'Project', [{ code: OWN }], asked)).body.data?.['_entities'] as object;
    const none = [{ sharedMonths: { totalCount: 0, nodes: [] } }];
    expect([await shared(FIRST), await shared(SECOND)]).toEqual([none, none]);
    const [id] = people.BOTH;
    const leaves = (leftOn: string) => corrections.stay({ leftOn }, { workerId: id, enteredOn: firstEntered });
    await leaves('2026-01-09');
    for (const [who, days] of [
      [FIRST, 1],
      [SECOND, 26],
    ] as const) {
      const of = { worker: { id, nameMasked: '徐*' }, payMonth: '2026-01', daysAtGate: days };
      expect([who, await shared(who)]).toEqual([who, [{ sharedMonths: { totalCount: 1, nodes: [of] } }]]);
    }
    expect(codesOf(await service.entities('CONTRACTOR', 'Project', [{ code: OWN }], asked))).toEqual(['FORBIDDEN']);
    await leaves('2025-12-31');
  });

  it('leave the general contractor its whole site', async () => {
    const [whole, contractor] = [await siteOf('OFFICE'), await siteOf('CONTRACTOR')];
    const staysIn = ({ roster }: Seen) => roster.nodes.map(({ worker, employerCreditCode: by }) => [worker.id, by]);
    expect(staysIn(contractor)).toEqual(staysIn(whole));
    expect(contractor.wageFigures).toEqual(whole.wageFigures);
  });

  it('are warned of by what their own people were paid alone', async () => {
    const { wageIndicators } = await siteOf(FIRST);
    const named = wageIndicators.flatMap(({ why }) => why.facts.nodes.flatMap(({ workerId }) => workerId ?? []));
    expect(named.filter((id) => !people[FIRST].includes(id))).toEqual([]);
  });
});

describe('what is the whole site’s', () => {
  it.each([
    'wageTasks { code }',
    'lastTold { sheetMonth }',
    'gateDevices { serial }',
    'gateUsers { totalCount }',
    'gateUnmatched { totalCount }',
    'accountForecast { on }',
  ])('is refused to a subcontractor: %s', async (field) => {
    expect(codesOf(await service.entities(FIRST, 'Project', [{ code: OWN }], `{ ${field} }`))).toEqual(['FORBIDDEN']);
  });

  it.each([
    '{ wages { totals { lines } } }',
    '{ peopleOwed { totalCount } }',
    '{ restatements { totalCount } }',
    `{ checkWageSheet(input: { projectCode: "${OWN}", payMonth: "2025-11", rows: [] }) { rowsAtFault } }`,
    '{ workersImports { totalCount } }',
    `{ eventsOfDay(day: "2026-03-10", first: 1) { nodes { name } } }`,
    '{ eventsCursor }',
  ])('nor does it answer %s', async (query) => {
    const { body } = await service.ask(FIRST, query);
    expect(body.data?.[Object.keys(body.data)[0] ?? ''] ?? null).toBeNull();
  });

  it.each([
    ['/exports/people-owed.csv', 403],
    ['/feed', 403],
    ['/feed/keys', 403],
    ['/wage-sheets/template', 403],
  ])('nor is it exported, fed or listed: GET %s answers %i', async (path, status) => {
    expect((await service.get(path, service.as(FIRST))).status).toBe(status);
  });

  it('nor does a subcontractor send files in', async () => {
    const answer = await service.upload('roster.csv', 'projectCode', service.as(FIRST));
    expect([answer.status, codesOf(answer)]).toEqual([403, ['FORBIDDEN']]);
  });

  it('looks like what does not exist where it employs nobody', async () => {
    const [code, asked] = ['2506-620522-18-05-100011', '{ code roster { totalCount } }'];
    const answer = await service.entities(FIRST, 'Project', [{ code }], asked);
    expect(answer.body).toEqual({ data: { _entities: [null] } });
  });
});

describe('the database itself', () => {
  const OPEN = [
    ...['project', 'person', 'stay', 'sheet_line', 'bank_line', 'punch', 'worker_day', 'published_wages'],
    ...['pay_terms_change', 'former_pay_terms', 'new_card', 'month_confirmation', 'business_day'],
  ];

  it('shows a subcontractor rows of no other table, whatever a question forgets', async () => {
    const tables = await service.app.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v')
         AND relrowsecurity AND NOT relispartition AND has_table_privilege('workers_api', oid, 'SELECT')`,
      [],
    );
    expect(tables.length).toBeGreaterThan(20);
    const reads = new ScopedReads(service.app.api, { role: FIRST, scope: [ENTERPRISES[FIRST]] });
    const seen: string[] = [];
    for (const { name } of tables)
      if ((await reads.rows(`SELECT 1 FROM ${name} LIMIT 1`, [])).length > 0) seen.push(name);
    await reads.close();
    expect(seen.filter((name) => !OPEN.includes(name))).toEqual([]);
    expect(seen).toEqual(expect.arrayContaining(['project', 'stay', 'sheet_line', 'bank_line', 'worker_day']));
  });

  it('shows nothing to one without a scope, or with that of an enterprise that employs nobody', async () => {
    for (const scope of [[], ['91620599QA4XFD1Y5A'], [OTHER_NUMBER]]) {
      const reads = new ScopedReads(service.app.api, { role: FIRST, scope });
      for (const name of OPEN.filter((table) => table !== 'business_day'))
        expect([name, await reads.rows(`SELECT 1 FROM ${name} LIMIT 1`, [])]).toEqual([name, []]);
      await reads.close();
    }
  });
});
