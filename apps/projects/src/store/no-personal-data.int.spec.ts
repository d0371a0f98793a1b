import { runCommand } from '@anxin/service-kit';
import { plainDate } from '@anxin/domain-kit';
import { maskForLists } from '@anxin/law';
import { smallFile } from '@anxin/testing';
import { account } from '../domain/project/project.fixture';
import { FILES, freshWorld, type World } from '../world.fixture';
import { partyOf } from './enterprises/party';

let world: World;
let texts: readonly { table: string; row: string }[];
const named = new Set<string>();
const accounts = new Set<string>();

const cellsOf = async (name: string): Promise<readonly Record<string, string>[]> => {
  const [header = '', ...lines] = (await smallFile(name)).toString().trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell])));
};

beforeAll(async () => {
  world = await freshWorld();
  for (const name of FILES) await world.takeIn(name);
  const statement = await cellsOf('escrow-statement.csv');
  // Every row that names somebody again, with another name and account: refused, and its refusal kept.
  const contradicting = (await smallFile('escrow-statement.csv'))
    .toString()
    .replaceAll(/,([^,]+),(\d{16,19}),([^,]*),([^,]*)$/gm, ',$1某,$29,$3,$4');
  const { refused } = await world.takeIn('escrow-statement.csv', contradicting);
  expect(refused).toBeGreaterThan(statement.length - 10);
  await world.app.evaluate();
  const enterprises = new Set((await cellsOf('enterprises.csv')).map(({ name }) => name));
  for (const { counterpartyName = '', counterpartyAccount = '' } of statement) {
    // A company's name is public; what is told of a person is not.
    if (counterpartyName !== '' && !enterprises.has(counterpartyName)) named.add(counterpartyName);
    if (counterpartyAccount !== '') accounts.add(counterpartyAccount);
  }
  const tables = await world.app.rows<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    [],
  );
  texts = await world.as('migrator', async (client) => {
    const all: { table: string; row: string }[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      all.push(...rows.map(({ row }) => ({ table: name, row })));
    }
    return all;
  });
});
afterAll(() => world.close());

const hex = (text: string): string => Buffer.from(text).toString('hex');
const tablesWith = (found: (row: string) => boolean): readonly string[] =>
  [...new Set(texts.flatMap(({ table, row }) => (found(row) ? [table] : [])))].toSorted();

describe('of the other side of a movement', () => {
  it('there is something to look for, in every table that is filled', () => {
    expect(named.size).toBeGreaterThan(50);
    expect(accounts.size).toBeGreaterThan(50);
    expect(tablesWith(() => true)).toEqual(
      expect.arrayContaining(['movement', 'journal', 'import', 'import_refusal', 'project_fact', 'ledger_transfer']),
    );
  });

  it('no account stands anywhere in clear, in no column, payload or refusal', () => {
    const all = [...accounts];
    expect(tablesWith((row) => all.some((account) => row.includes(account) || row.includes(hex(account))))).toEqual([]);
  });

  it('no name of a person stands anywhere in clear', () => {
    const all = [...named];
    expect(tablesWith((row) => all.some((name) => row.includes(name) || row.includes(hex(name))))).toEqual([]);
  });

  it('refusals show both sides masked', async () => {
    const shown = await world.app.rows<{ shown: string; stands: string }>(
      `SELECT f->>'shown' AS shown, split_part(f->>'stands', ' (', 1) AS stands FROM import_refusal, jsonb_array_elements(faults) f
       WHERE f->>'column' = 'counterpartyName' LIMIT 20`,
      [],
    );
    expect(shown).toHaveLength(20);
    for (const { shown: now, stands } of shown) {
      expect(now).toMatch(/^.\*$/u);
      expect(stands).toMatch(/^.\*$/u);
    }
  });

  it('who may look finds it by its token, and reads it with the key', async () => {
    const [first] = (await cellsOf('escrow-statement.csv')).filter(({ direction }) => direction === 'OUT');
    const { counterpartyAccount: account = '', counterpartyName: name = '', bankSerial } = first ?? {};
    const found = await world.app.rows<{ counterparty: Buffer; token: string; accountNo: string; bankSerial: string }>(
      `SELECT counterparty, counterparty_token AS token, account_no AS "accountNo", bank_serial AS "bankSerial"
       FROM movement WHERE bank_serial = $1`,
      [bankSerial],
    );
    expect(found.map((row) => partyOf(row, world.app.vault))).toEqual([{ name, account }]);
    expect(found[0]?.token).toBe(world.app.vault.cardToken(account));
    expect(maskForLists('bankCard', account)).not.toBe(account);
  });

  it('the same account is kept as another cipher each time', async () => {
    const rows = await world.app.rows<{ ciphers: number; tokens: number; movements: number }>(
      `SELECT count(DISTINCT counterparty)::int AS ciphers, count(DISTINCT counterparty_token)::int AS tokens,
         count(counterparty)::int AS movements FROM movement`,
      [],
    );
    expect(rows[0]?.ciphers).toBe(rows[0]?.movements);
    expect(rows[0]?.tokens).toBe(accounts.size);
  });
});

it('the number of a wage account stands in no journal row and no event', async () => {
  await runCommand(world.app.database, world.app.project)(
    '2506-620522-05-01-100070',
    {
      type: 'OpenWageAccount',
      accountNo: account('6205000700071234567'),
      on: plainDate('2026-03-01'),
      today: world.app.clock.today(),
    },
    { actor: 'office-1', businessDay: world.app.clock.today() },
  );
  const numbers = await world.app.rows<{ account: string }>(
    'SELECT wage_account_no AS account FROM project WHERE wage_account_no IS NOT NULL',
    [],
  );
  const journal = await world.app.rows<{ row: string }>('SELECT j::text AS row FROM journal j', []);
  expect(numbers.length).toBeGreaterThan(30);
  expect(journal.filter(({ row }) => numbers.some(({ account }) => row.includes(account)))).toEqual([]);
});
