import { plainDate } from '@anxin/domain-kit';
import { AccountHolders } from '@anxin/service-kit';
import { ASSIGNED, type CasesOf, casesOf, TOWN_CODE } from './case.fixture';

let on: CasesOf;
let code: string;
beforeAll(async () => {
  on = await casesOf(plainDate('2026-03-10'));
  code = await on.open('1');
  await on.ok('OFFICE', 'caseAssign', { code, ...ASSIGNED });
  await on.ok('TOWN', 'caseSignTask', { code });
});
afterAll(() => on.close());

type Entry = {
  readonly position: number;
  readonly event: string;
  readonly act: string | null;
  readonly by: unknown;
};
type Page = {
  readonly nodes: readonly Entry[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
};

const history = async (args: string): Promise<Page> => {
  const fields = 'position event act by { account name role sectors areas { code } }';
  const asked = `history(${args}) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } }`;
  const found = (await on.find('OFFICE', code, asked)) as { readonly history: Page };
  return found.history;
};

/** All pages, one after the other. */
const pages = async (args: string): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  for (let after = ''; ;) {
    const { nodes, pageInfo } = await history(`first: 2${args}${after && `, after: "${after}"`}`);
    entries.push(...nodes);
    if (!pageInfo.hasNextPage) return entries;
    after = pageInfo.endCursor;
  }
};

it('a history is read from its beginning on, or from its latest entry back, each entry once', async () => {
  const forth = await pages('');
  const back = await pages(', latestFirst: true');
  expect(forth.map(({ position }) => position)).toEqual(
    forth.map(({ position }) => position).toSorted((a, b) => a - b),
  );
  expect(back).toEqual(forth.toReversed());
  expect((await history('first: 1, latestFirst: true')).totalCount).toBe(forth.length);
});

it('an entry tells who acted by name and office, and the act', async () => {
  const { nodes } = await history('first: 100');
  const of = (event: string) => nodes.find((entry) => entry.event === event);
  expect(of('CaseAssigned')).toMatchObject({
    act: 'caseAssign',
    by: { account: 'office-1', name: '王秀兰', role: 'OFFICE', sectors: [], areas: [] },
  });
  expect(of('TaskSigned')).toMatchObject({
    act: 'caseSignTask',
    by: { name: '陈小燕', role: 'TOWN', areas: [{ code: TOWN_CODE }] },
  });
});

it('whoever has the account by now is not named beside what another did with it', async () => {
  const before = await history('first: 100');
  await new AccountHolders(on.database).note({ id: 'office-1', name: '周海', role: 'OFFICE' });
  expect(await history('first: 100')).toEqual(before);
});

describe('who holds accounts', () => {
  const QUESTION = `query ($accounts: [ID!]!) {
    accountHolders(accounts: $accounts) { account name role areas { code } }
  }`;
  const holders = async (accounts: readonly string[]) => {
    const { body } = await on.service.ask('OFFICE', QUESTION, { accounts });
    return body.data?.['accountHolders'];
  };

  it('is asked of many at once; what nobody named is left out', async () => {
    expect(await holders(['town-1', 'system', 'nobody-9'])).toEqual([
      { account: 'town-1', name: '陈小燕', role: 'TOWN', areas: [{ code: TOWN_CODE }] },
    ]);
  });

  it('is not told of an account that two have held: what one did with it is not put down to the other', async () => {
    expect(await holders(['office-1'])).toEqual([]);
  });

  it('is told as it stands of one whose holder has come to another office', async () => {
    const holder = { id: 'office-8', name: '何平' };
    await new AccountHolders(on.database).note({ ...holder, role: 'OFFICE' });
    await new AccountHolders(on.database).note({ ...holder, role: 'TOWN', areas: [TOWN_CODE] });
    expect(await holders(['office-8'])).toMatchObject([{ name: '何平', role: 'TOWN' }]);
  });

  it('is nothing that a contractor learns', async () => {
    const { body } = await on.service.ask('CONTRACTOR', QUESTION, { accounts: ['office-1'] });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(body.data).toBeFalsy();
  });
});

it.each([
  ['a worker', { id: 'worker-9', name: '李四', role: 'WORKER', person: 'x' }],
  ['whoever has a number for a name', { id: 'office-9', name: '13800138000', role: 'OFFICE' }],
] as const)('of %s no name is kept', async (_, actor) => {
  await new AccountHolders(on.database).note(actor);
  expect(await on.database.query('SELECT FROM account_holder WHERE account = $1', [actor.id])).toEqual([]);
});

it('an account whose holder is told again and again has one line, and one more after a change', async () => {
  const lines = () => on.database.query<object[]>(`SELECT FROM account_holder WHERE account = 'town-9'`);
  const told = { id: 'town-9', name: '马兰', role: 'TOWN', areas: ['620522101'] } as const;
  // Each as a process of its own that knows nothing.
  for (const actor of [told, told, { ...told, areas: ['620522102'] }, { ...told, areas: ['620522102'] }])
    await new AccountHolders(on.database).note(actor);
  expect(await lines()).toHaveLength(2);
});
