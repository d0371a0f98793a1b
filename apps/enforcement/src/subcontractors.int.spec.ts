import { wagesPaid } from '@anxin/contracts';
import { plainDate } from '@anxin/domain-kit';
import { ScopedReads } from '@anxin/service-kit';
import { type ListingsOf, listingsOf } from './listing.fixture';
import { CONTRACTOR, PEOPLE } from './order.fixture';

const TODAY = plainDate('2026-03-10');
const OWN = '91620599Y4NUGYKL0B';
const AGAINST_IT = { enterprise: OWN, party: 'EMPLOYER', liability: { employer: 'COMPANY' } };

let on: ListingsOf;
/** Orders of it and of its contractor, on one site; both have lapsed. */
let own: string;
let others: string;
beforeAll(async () => {
  on = await listingsOf(TODAY);
  own = await on.lapsed('P-1', AGAINST_IT);
  others = await on.lapsed('P-1');
});
afterAll(() => on.close());

const seenBySubcontractor = (code: string, fields: string, of: string) =>
  on.service
    .ask('SUBCONTRACTOR', `query ($code: ID!) { ${of}(code: $code) { ${fields} } }`, { code })
    .then(({ body }) => body.data?.[of]);

it('a subcontractor reads the order that was served on it, with whom it pays by when, and none of its contractor’s', async () => {
  const fields = `stage unpaidFen sums { totalCount nodes { worker { id } fen arrivedFen } } acts { act isOpen }
    deadlines { duty dueOn status } enterprise { creditCode }`;
  expect(await seenBySubcontractor(own, fields, 'order')).toMatchObject({
    ...{ stage: 'LAPSED', unpaidFen: '1300000', enterprise: { creditCode: OWN } },
    sums: { totalCount: 3, nodes: [{ worker: { id: PEOPLE[0] } }, {}, {}] },
    deadlines: expect.arrayContaining([expect.objectContaining({ duty: 'OBEY' })]) as unknown,
  });
  expect(await seenBySubcontractor(others, 'code', 'order')).toBeNull();
  const listed = (await on.service.ask('SUBCONTRACTOR', '{ orders { totalCount nodes { code } } }')).body.data;
  expect(listed).toEqual({ orders: { totalCount: 1, nodes: [{ code: own }] } });
  const onSite = await on.service.entities('SUBCONTRACTOR', 'Project', [{ code: 'P-1' }], '{ orders { totalCount } }');
  expect(onSite.body.data).toEqual({ _entities: [{ orders: { totalCount: 1 } }] });
  const draft = await on.orders.propose(AGAINST_IT);
  expect(await seenBySubcontractor(draft, 'code', 'order')).toBeNull();
  expect(await on.orders.refusal('SUBCONTRACTOR', 'orderDecide', { code: draft })).toBe('FORBIDDEN');
});

it('reads of its listing by when it may object, objects by its own account, and cannot for another', async () => {
  const code = await on.proposeListing(own);
  const foreign = await on.proposeListing(others);
  expect(await seenBySubcontractor(code, 'code', 'listing')).toBeNull();
  for (const one of [code, foreign]) await on.ok('OFFICE', 'listingServeNotice', { code: one, ...on.serving(TODAY) });
  const fields = 'stage deadlines { duty status dueOn } acts { act isOpen }';
  expect(await seenBySubcontractor(code, fields, 'listing')).toMatchObject({
    deadlines: expect.arrayContaining([
      expect.objectContaining({ duty: 'OBJECT', status: 'RUNNING', dueOn: expect.stringMatching(/^2026-/) as unknown }),
    ]) as unknown,
    acts: expect.arrayContaining([{ act: 'listingContest', isOpen: true }]) as unknown,
  });
  expect(await on.refusal('SUBCONTRACTOR', 'listingContest', { code: foreign, words: '不是我们' })).toBe(
    'LISTING_UNKNOWN',
  );
  expect(await on.ok('SUBCONTRACTOR', 'listingContest', { code, words: '正在筹款' }, 'objection { words }')).toEqual({
    objection: { words: '正在筹款' },
  });
});

describe('the database itself', () => {
  const PARTY = { orders: 'obliged_code', listing: 'credit_code', penalty: 'credit_code' } as const;

  it('shows it rows of its own alone, and of wages what it is ordered to pay, whatever a question forgets', async () => {
    await on.pay('P-1', '2026-03-11');
    await on.orders.hear(
      wagesPaid,
      {
        ...{ projectCode: 'P-1', on: '2026-03-11' },
        entries: [{ person: PEOPLE[1] ?? '', payMonth: '2025-12', paidFen: '1', beforeFen: '0' }],
      },
      '2026-03-11',
    );
    const tables = await on.service.app.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
         AND relrowsecurity AND NOT relispartition AND has_table_privilege('enforcement_api', oid, 'SELECT')`,
      [],
    );
    const seenIn = async (scope: readonly string[]) => {
      const reads = new ScopedReads(on.service.app.api, { role: 'SUBCONTRACTOR', scope });
      const seen: string[] = [];
      for (const { name } of tables)
        if ((await reads.rows(`SELECT 1 FROM ${name} LIMIT 1`, [])).length > 0) seen.push(name);
      for (const [table, column] of Object.entries(PARTY)) {
        const sql = `SELECT DISTINCT ${column} AS party FROM ${table}`;
        const parties = (await reads.rows<{ party: string }>(sql, [])).map(({ party }) => party);
        expect([table, parties.filter((party) => party !== OWN)]).toEqual([table, []]);
      }
      const paid = await reads.rows<{ person: string }>('SELECT DISTINCT person FROM wage_paid', []);
      expect(paid.filter(({ person }) => person !== PEOPLE[0])).toEqual([]);
      await reads.close();
      return seen.toSorted();
    };
    expect(await seenIn([OWN])).toEqual(['deadline', 'listing', 'order_sum', 'orders', 'wage_paid']);
    for (const scope of [[], [PEOPLE[0] ?? ''], ['91620599AL7KRRQU23']]) expect(await seenIn(scope)).toEqual([]);
    const contractor = new ScopedReads(on.service.app.api, { role: 'CONTRACTOR', scope: [CONTRACTOR] });
    expect(await contractor.rows('SELECT code FROM orders ORDER BY code', [])).toEqual([{ code: others }]);
    await contractor.close();
  });
});
