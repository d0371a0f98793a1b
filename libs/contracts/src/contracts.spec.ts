import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenFile, goldenSchema } from './golden';
import { asyncApi, contracts, defineEvent, eventSchema, newestOf, printEvents, type Read, readEnvelope } from './index';

const GOLDEN = join(__dirname, '../golden');

type Golden = { readonly schema: unknown; readonly example: { readonly name: string; readonly version: number } };

const goldenOf = (file: string) => JSON.parse(readFileSync(join(GOLDEN, file), 'utf8')) as Golden;
const files = readdirSync(GOLDEN);

/** A message as a handler gets its data: read, and lifted to the newest version. */
const heard = (text: string): Read<unknown> | undefined => {
  const envelope = readEnvelope(text);
  return envelope.ok ? newestOf(envelope.value.name)?.read(envelope.value) : envelope;
};

describe('every event ever published', () => {
  it.each(files)('%s is still read, and lifted to the newest version of its contract', (file) => {
    expect(heard(JSON.stringify(goldenOf(file).example))).toMatchObject({ ok: true });
  });

  it.each(files)('%s has the schema it was published with: a version is added, never edited', (file) => {
    const { schema, example } = goldenOf(file);
    const contract = contracts().find(({ name, version }) => name === example.name && version === example.version);
    expect(contract && goldenSchema(contract)).toEqual(schema);
  });

  it.each(contracts().map(goldenFile))('%s is kept', (file) => {
    expect(existsSync(join(GOLDEN, file))).toBe(true);
  });
});

it('EVENTS.md is what the contracts print: npm run print -w libs/contracts', () => {
  expect(readFileSync(join(__dirname, '../EVENTS.md'), 'utf8')).toBe(printEvents());
});

it('asyncapi.json is what the contracts print: npm run print -w libs/contracts', () => {
  expect(JSON.parse(readFileSync(join(__dirname, '../asyncapi.json'), 'utf8'))).toEqual(asyncApi());
});

it('the document of one service refers to nothing that it does not have, and names no other service', () => {
  const document = asyncApi('projects') as Record<string, never>;
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? '');
  expect(refs.length).toBeGreaterThan(10);
  for (const path of refs)
    expect(
      path.split('/').reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], document),
    ).toBeDefined();
  expect(Object.keys(document['channels'] ?? {})).toEqual(['projects']);
});

it('the schema of an event is that of its name and version', () => {
  expect(eventSchema('projects.deposit-drawn', 1)).toMatchObject({ type: 'object', properties: { amountFen: {} } });
  expect(eventSchema('projects.deposit-drawn', 99)).toBeUndefined();
});

it('a name and version are declared once', () => {
  const [first] = contracts();
  expect(() => defineEvent({ ...first!, version: 1 })).toThrow(/twice/);
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
    const read = heard(message);
    expect(read).toMatchObject({ ok: false, reason });
    expect(JSON.stringify(read)).not.toContain('12.5');
  });
});
