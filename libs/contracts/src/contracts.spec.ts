import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { contractOf, contracts, defineEvent, printEvents, readData, readEnvelope } from './index';

const GOLDEN = join(__dirname, '../golden');

type Golden = { readonly schema: unknown; readonly example: { readonly name: string; readonly version: number } };

const goldenOf = (file: string) => JSON.parse(readFileSync(join(GOLDEN, file), 'utf8')) as Golden;
const files = readdirSync(GOLDEN);

describe('every event ever published', () => {
  it.each(files)('%s is still read by its contract', (file) => {
    const { example } = goldenOf(file);
    const envelope = readEnvelope(JSON.stringify(example));
    expect(envelope).toMatchObject({ ok: true });
    expect(envelope.ok && readData(envelope.value)).toMatchObject({ ok: true });
  });

  it.each(files)('%s has the schema it was published with: a version is added, never edited', (file) => {
    const { schema, example } = goldenOf(file);
    const contract = contractOf(example.name, example.version);
    expect(contract && z.toJSONSchema(contract.data, { unrepresentable: 'any' })).toEqual(schema);
  });

  it.each(contracts().map(({ name, version }) => `${name}@${version}.json`))('%s is kept', (file) => {
    expect(existsSync(join(GOLDEN, file))).toBe(true);
  });
});

it('EVENTS.md is what the contracts print: npm run print -w libs/contracts', () => {
  expect(readFileSync(join(__dirname, '../EVENTS.md'), 'utf8')).toBe(printEvents());
});

it('a name and version are declared once', () => {
  const [first] = contracts();
  expect(() => defineEvent({ ...first! })).toThrow(/twice/);
});

describe('a message that cannot be used says why, without its data', () => {
  const good = goldenOf('projects.deposit-drawn@1.json').example as unknown as Record<string, unknown>;
  it.each([
    ['not JSON', '{"name":', 'UNREADABLE'],
    ['an envelope without a key', JSON.stringify({ ...good, key: undefined }), 'UNREADABLE'],
    ['a day that does not exist', JSON.stringify({ ...good, businessDay: '2026-02-30' }), 'UNREADABLE'],
    ['an event of tomorrow', JSON.stringify({ ...good, version: 99 }), 'UNKNOWN_EVENT'],
    [
      'money as a number',
      JSON.stringify({ ...good, data: { ...(good['data'] as object), amountFen: 12.5 } }),
      'DATA_INVALID',
    ],
  ])('%s: %s', (_, message, reason) => {
    const envelope = readEnvelope(message);
    const read = envelope.ok ? readData(envelope.value) : envelope;
    expect(read).toMatchObject({ ok: false, reason });
    expect(JSON.stringify(read)).not.toContain('12.5');
  });
});
