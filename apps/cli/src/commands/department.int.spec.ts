import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Envelope, SERVICE_NAMES } from '@anxin/contracts';
import { addDays, type PlainDate } from '@anxin/domain-kit';
import { feedOf } from '../services/feed';
import { type SpecStack, stackForSpecs } from '../services/stack.fixture';
import { anxin, removeSpoilt, spoiltCounty } from './command.fixture';

jest.setTimeout(180_000);

let stack: SpecStack;
beforeAll(async () => {
  stack = await stackForSpecs();
});
afterAll(async () => {
  removeSpoilt();
  await stack.stop();
});

const BUILT = join(__dirname, '../../dist/anxin.cjs');
const client = (out: string, ...args: string[]) => ['department', '--services', stack.file, '--out', out, ...args];
const started = (...args: string[]) => spawn(process.execPath, [BUILT, ...args], { stdio: 'ignore' });

/** Punches never leave their service, and take the longest to come in. */
const withoutPunches = (): string =>
  spoiltCounty((copy) => {
    for (const name of readdirSync(copy)) if (name.startsWith('attendance-')) rmSync(join(copy, name));
  });

type Kept = Pick<Envelope, 'publisher' | 'key' | 'keySeq' | 'name'>;
const placed = ({ publisher, key, keySeq, name }: Kept): string => [publisher, key, keySeq, name].join(' ');
const fileOf = (out: string): readonly Kept[] =>
  readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Kept);

/** What the services told of a sector, and the enterprises, which every department hears of. */
const toldOf = async (sector: string): Promise<readonly Kept[]> => {
  const events: Kept[] = [];
  for (const [name, url] of Object.entries(stack.services))
    for await (const event of feedOf({ name, url, token: stack.tokens['OFFICE'] ?? '' }))
      if (event.sector === sector || event.name === 'projects.enterprise-registered') events.push(event);
  return events;
};
const byPublisher = (events: readonly Kept[]) =>
  Object.fromEntries(SERVICE_NAMES.map((name) => [name, events.filter((e) => e.publisher === name).map(placed)]));

describe('the client of a department', () => {
  it('killed again and again while the county comes in has every event of its sector once and in order', async () => {
    const out = join(stack.folder, 'water.jsonl');
    const importing = started('import', withoutPunches(), '--services', stack.file);
    const imported = once(importing, 'exit');
    for (const ms of [0, 700, 150, 400]) {
      const child = started(...client(out, '--sector', 'WATER', '--resume'));
      const gone = once(child, 'exit');
      // The first begins the file; from the others, it grows or not by then.
      while (!existsSync(out)) await sleep(20);
      await sleep(500 + ms);
      child.kill('SIGKILL');
      await gone;
    }
    expect(await imported).toEqual([0, null]);
    const { settled } = await import('../services/settled');
    const services = Object.entries(stack.services).map(([name, url]) => [
      name,
      { name, url, token: stack.tokens['OFFICE'] ?? '' },
    ]);
    await settled(Object.fromEntries(services) as Parameters<typeof settled>[0]);
    expect(anxin(...client(out, '--sector', 'WATER', '--resume', '--once')).code).toBe(0);
    const [kept, told] = [byPublisher(fileOf(out)), byPublisher(await toldOf('WATER'))];
    expect(kept).toEqual(told);
    expect(kept['workers']?.length).toBeGreaterThan(0);
    const before = statSync(out).size;
    expect(anxin(...client(out, '--sector', 'WATER', '--resume', '--once')).code).toBe(0);
    expect(statSync(out).size).toBe(before);
  });

  it('whose file holds the same as the services is told so, day by day', () => {
    const ended = anxin(
      ...client(join(stack.folder, 'water.jsonl'), '--sector', 'WATER', '--reconcile', '--lang', 'en'),
    );
    expect([ended.code, ended.out]).toEqual([
      0,
      expect.stringMatching(/^\d+ days, [1-9]\d* events: both sides hold the same\n$/),
    ]);
  });

  it('stands in the list of those who take events, with nothing waiting', async () => {
    const listed = (): number => {
      const lines = anxin('deliveries', '--services', stack.file, '--lang', 'en').out.split('\n');
      return lines.filter((line) => /^\w+ +water-1 +WATER +SSE +0 +0 +[1-9]/.test(line)).length;
    };
    // It is written some seconds after something moved.
    for (let turn = 0; turn < 20 && listed() < SERVICE_NAMES.length; turn++) await sleep(1_000);
    expect(listed()).toBe(SERVICE_NAMES.length);
  });

  it.each([
    ['lost', 'is missing in the file', () => []],
    ['doubled', 'stands in the file once too often', (line: string) => [line, line]],
    ['altered', 'is another in the file', (line: string) => [line.replace(/"recordedAt":"\d/, '"recordedAt":"3')]],
  ])('with one line %s is told which, and ends with 1', (what, said, spoilt) => {
    const lines = readFileSync(join(stack.folder, 'water.jsonl'), 'utf8').trimEnd().split('\n');
    const at = lines.findIndex((line) => line.includes('"workers.')) + 3;
    const line = lines[at] ?? '';
    const { publisher, key, keySeq, businessDay } = JSON.parse(line) as Kept & { readonly businessDay: string };
    const out = join(stack.folder, `${what}.jsonl`);
    writeFileSync(out, `${lines.toSpliced(at, 1, ...spoilt(line)).join('\n')}\n`);
    const ended = anxin(...client(out, '--sector', 'WATER', '--reconcile', businessDay, '--lang', 'en'));
    const told = `${businessDay}  ${publisher}  ${key} ${keySeq}  ${said}\n`;
    expect([ended.code, ended.out]).toEqual([1, expect.stringContaining(told)]);
    expect(ended.out).toContain('1 differ');
  });

  it('with a day lost whole is told so, though nothing of it stands in the file', () => {
    const [line = ''] = readFileSync(join(stack.folder, 'water.jsonl'), 'utf8').split('\n');
    const { businessDay: lost } = JSON.parse(line) as { readonly businessDay: PlainDate };
    // Of the days around it something is there.
    const around = [addDays(lost, -1), addDays(lost, 1)].map((businessDay) =>
      JSON.stringify({ ...(JSON.parse(line) as object), businessDay }),
    );
    const out = join(stack.folder, 'day-lost.jsonl');
    writeFileSync(out, `${around.join('\n')}\n`);
    const ended = anxin(...client(out, '--sector', 'WATER', '--reconcile', '--lang', 'en'));
    expect(ended.code).toBe(1);
    expect(ended.out).toMatch(new RegExp(`^${lost}  .*is missing in the file$`, 'm'));
  });

  it.each([
    ['FILE_UNUSABLE', 'is not there', undefined],
    ['FILE_DAMAGED', 'has a line that is no event', '{"publisher":"workers","cursor":"1:1"}\n'],
    ['SERVICE_MISSING', 'has events of a service that nobody asks', ''],
  ])('%s: is held against nothing where it %s', (code, _, content) => {
    const out = join(stack.folder, `${code}.jsonl`);
    const [first = ''] = readFileSync(join(stack.folder, 'water.jsonl'), 'utf8').split('\n');
    const strange = `${JSON.stringify({ ...(JSON.parse(first) as object), publisher: 'others' })}\n`;
    if (content !== undefined) writeFileSync(out, content || strange);
    const ended = anxin(...client(out, '--sector', 'WATER', '--reconcile'));
    expect([ended.code, ended.out, ended.err]).toEqual([2, '', expect.stringContaining(code)]);
  });

  it.each([
    ['FILE_EXISTS', ['--sector', 'WATER']],
    ['UNAUTHENTICATED', ['--sector', 'WATER', '--resume', '--token', 'a.b.c']],
  ])('else says %s and leaves the file as it is', (code, args) => {
    const out = join(stack.folder, 'water.jsonl');
    const before = statSync(out).size;
    const ended = anxin(...client(out, ...args));
    expect([ended.code, ended.err.includes(code), statSync(out).size]).toEqual([2, true, before]);
  });

  it('is refused a token of a role that hears no events: FORBIDDEN', () => {
    const out = join(stack.folder, 'other.jsonl');
    const ended = anxin(...client(out, '--sector', 'WATER', '--token', stack.tokens['CONTRACTOR'] ?? ''));
    expect([ended.code, ended.err]).toEqual([2, expect.stringContaining('FORBIDDEN')]);
  });
});
