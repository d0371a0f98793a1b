import { readiness, unsignedHeads } from './readiness';

const migrations = ['Begin1', 'Then2', 'Last3'];
const warned = jest.fn();

/** Of a database that knows of these migrations, and has none of the tables that came later. */
const known = (rows: (sql: string) => Promise<unknown>) =>
  ({ rows, migrations, features: {}, log: { warn: warned }, vault: {}, publisher: true }) as never;

it('of a database that is behind it is told by which migrations, whatever else cannot be read there', async () => {
  const rows = (sql: string) =>
    sql.includes('migrations')
      ? Promise.resolve([{ name: 'Begin1' }])
      : Promise.reject(new Error('relation "seal" does not exist'));
  expect(await readiness(known(rows), () => ['not heard of'])()).toEqual([
    'the database is behind this build by Then2, Last3: run migrate',
  ]);
});

it('a database that is away is told as that, and logged', async () => {
  const rows = () => Promise.reject(new Error('connection refused'));
  expect(await readiness(known(rows), () => [])()).toEqual(['the database does not answer']);
  expect(warned).toHaveBeenCalledTimes(1);
});

it('a journal whose heads nobody signs is told, by the setting that is missing', () => {
  expect(unsignedHeads({ HEADS_FOLDER: undefined, KEYS_FOLDER: '/keys' })).toEqual([
    expect.stringMatching(/^HEADS_FOLDER is not set/),
  ]);
  expect(unsignedHeads({ HEADS_FOLDER: '/heads', KEYS_FOLDER: '/keys' })).toEqual([]);
});
