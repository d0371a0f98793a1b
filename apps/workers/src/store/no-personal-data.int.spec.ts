import { groupedBy } from '@anxin/domain-kit';
import { numberPlace } from './people/persons';
import { unsealed } from './roster/stays';
import { readdir } from 'node:fs/promises';
import { SMALL, smallFile } from '@anxin/testing';
import { FILES, freshWorld, type World } from '../world.fixture';

let world: World;
let texts: readonly { table: string; row: string }[];
const hidden = { numbers: new Set<string>(), names: new Set<string>() };

const PERSONAL: Readonly<Record<string, keyof typeof hidden>> = {
  idCardNumber: 'numbers',
  cellPhone: 'numbers',
  payRollBankCardNumber: 'numbers',
  payeeAccount: 'numbers',
  escrowAccountNo: 'numbers',
  workerName: 'names',
  payeeName: 'names',
};

/** Notes what is personal in a file; answers the file with other names, cards and amounts, so that its rows are refused. */
const contradicting = async (name: string): Promise<string> => {
  const [header = '', ...lines] = (await smallFile(name)).toString().trimEnd().split('\n');
  const columns = header.split(',');
  const changed = lines.map((line) => {
    const cells = line.split(',');
    columns.forEach((column, index) => {
      const kind = PERSONAL[column];
      const cell = cells[index] ?? '';
      if (kind && cell !== '') hidden[kind].add(cell);
    });
    return cells
      .map((cell, index) => {
        const column = columns[index] ?? '';
        if (['workerName', 'payeeName'].includes(column)) return `${cell}某`;
        return ['payRollBankCardNumber', 'payeeAccount', 'cellPhone'].includes(column) ? `${cell}9` : cell;
      })
      .join(',');
  });
  return [header, ...changed].join('\n');
};

beforeAll(async () => {
  world = await freshWorld();
  for (const name of FILES) await world.takeIn(name);
  for (const name of ['roster.csv', 'bank-return-2025-11.csv']) {
    expect(await world.takeIn(name, await contradicting(name))).toMatchObject({ recorded: 0, same: 0 });
  }
  texts = await world.as('migrator', async (client) => {
    const tables = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    const all: { table: string; row: string }[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      for (const { row } of rows) all.push({ table: name, row });
    }
    return all;
  });
});
afterAll(() => world.close());

const hex = (text: string): string => Buffer.from(text).toString('hex');
/** The tables in which one of these stands, in clear or in the hexadecimal of its bytes. */
const tablesWith = (sought: ReadonlySet<string>): readonly string[] => {
  return [...groupedBy(texts, ({ table }) => table)].flatMap(([table, rows]) => {
    const whole = rows.map(({ row }) => row).join('\n');
    return [...sought].some((text) => whole.includes(text) || whole.includes(hex(text))) ? [table] : [];
  });
};

it('there is something to look for, and every table is looked at', async () => {
  expect((await readdir(SMALL)).filter((name) => FILES.includes(name))).toHaveLength(FILES.length);
  expect(hidden.numbers.size).toBeGreaterThan(500);
  expect(hidden.names.size).toBeGreaterThan(100);
  expect([...new Set(texts.map(({ table }) => table))]).toEqual(
    expect.arrayContaining(['stay', 'person', 'bank_line', 'sheet_line', 'punch_2025_11', 'journal', 'import_refusal']),
  );
});

it('no number of a person, card, phone or account stands anywhere in clear', () =>
  expect(tablesWith(hidden.numbers)).toEqual([]));

it('no name of a person stands anywhere in clear', () => expect(tablesWith(hidden.names)).toEqual([]));

type Sealed = Parameters<typeof unsealed>[1] & { readonly number: Buffer; readonly token: string };

it('who may look finds a person by the token, and reads number, name, phone and card with the key', async () => {
  const [header = '', first = ''] = (await smallFile('roster.csv')).toString().split('\n');
  const row = Object.fromEntries(first.split(',').map((cell, index) => [header.split(',')[index] ?? '', cell]));
  const token = world.vault.personToken(row['idCardNumber'] ?? '');
  const [stay] = await world.query<Sealed>(
    `SELECT p.id_card_number AS number, s.worker_name AS "workerName", s.cell_phone AS "cellPhone", s.card,
       s.card_token AS token, project_id AS "projectId", person_id AS "personId", entered_on::text AS "enteredOn"
     FROM person p JOIN stay s ON s.person_id = p.id WHERE p.token = $1`,
    [token],
  );
  if (!stay) throw new Error('no stay');
  const fields = (['workerName', 'cellPhone', 'card'] as const).map((field) => unsealed(world.vault, stay, field));
  const read = [world.vault.decrypt(stay.number, numberPlace(token)), ...fields];
  expect(read).toEqual([row['idCardNumber'], row['workerName'], row['cellPhone'], row['payRollBankCardNumber']]);
  expect(stay.token).toBe(world.vault.cardToken(row['payRollBankCardNumber'] ?? ''));
});
