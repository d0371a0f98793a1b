import { z } from 'zod';
import { defineEvent, newestOf, nextVersion, type NextVersion, printEvents } from './index';

/** An invented event that began with yuan, went over to fen, and then told when. */
const yuan = z.object({ project: z.string(), yuan: z.int() });
const fen = z.object({ project: z.string(), fen: z.string().regex(/^\d+$/) });
const fenOn = fen.extend({ on: z.string().nullable() });
const keyOf = ({ project }: { project: string }): string => project;

const first = defineEvent({
  name: 'invented.paid',
  version: 1,
  says: { zh: '已付', en: 'It was paid' },
  data: yuan,
  keyOf,
});
const second = nextVersion(first, {
  data: fen,
  keyOf,
  lift: (old) => ({ project: old.project, fen: `${old.yuan}00` }),
});
const third = nextVersion(second, {
  says: { zh: '已于某日付', en: 'It was paid on a day' },
  data: fenOn,
  keyOf,
  lift: (old) => ({ ...old, on: null }),
});

const told = { project: 'P1', yuan: 12 };

it('a later version follows from the one before it: same name, next number, its meaning unless it has its own', () => {
  expect([first, second, third].map(({ name, version, says }) => `${name}@${version} ${says.en}`)).toEqual([
    'invented.paid@1 It was paid',
    'invented.paid@2 It was paid',
    'invented.paid@3 It was paid on a day',
  ]);
  expect(newestOf('invented.paid')).toBe(third);
  expect(newestOf('invented.never')).toBeUndefined();
});

describe('a message is read by the newest version', () => {
  it.each([
    ['its own', 3, { project: 'P1', fen: '1200', on: '2026-01-20' }, '2026-01-20'],
    ['the one before, lifted', 2, { project: 'P1', fen: '1200' }, null],
    ['the first, lifted through the second', 1, told, null],
  ])('whose version is %s', (_, version, data, on) => {
    expect(third.read({ version, data })).toEqual({ ok: true, value: { project: 'P1', fen: '1200', on } });
  });

  it('and not when it is of a version that this build does not know', () => {
    const unknown = { ok: false, reason: 'UNKNOWN_EVENT', detail: 'invented.paid@4' };
    expect(third.read({ version: 4, data: told })).toEqual(unknown);
  });

  it('and is invalid when it breaks the schema it was published with, which no lift then sees', () => {
    expect(third.read({ version: 1, data: { project: 'P1', yuan: 'twelve' } })).toMatchObject({
      ok: false,
      reason: 'DATA_INVALID',
      detail: expect.stringContaining('yuan'),
    });
  });

  it('and is invalid, without its data being told, when what its lift makes of it breaks the schema', () => {
    const read = third.read({ version: 1, data: { project: 'P1', yuan: -12 } });
    expect(read).toMatchObject({ ok: false, reason: 'DATA_INVALID', detail: expect.stringContaining('fen') });
    expect(JSON.stringify(read)).not.toContain('12');
  });
});

it('a version is declared once, and only from the one before it', () => {
  expect(() => nextVersion(first, { data: fen, keyOf, lift: () => ({ project: '', fen: '' }) })).toThrow(
    'invented.paid@2 is declared twice',
  );
});

describe('what does not compile', () => {
  it('is a later version without a lift', () => {
    // @ts-expect-error `lift` is missing
    const without: NextVersion<typeof yuan, typeof fen> = { data: fen, keyOf };
    expect(Object.keys(without)).toEqual(['data', 'keyOf']);
  });

  it('is a lift that does not give what the new version says', () => {
    // @ts-expect-error fen is a text
    const lift: NextVersion<typeof yuan, typeof fen>['lift'] = (old) => ({ project: old.project, fen: old.yuan });
    expect(lift(told)).toEqual({ project: 'P1', fen: 12 });
  });

  it('is a later version declared as if it were the first', () => {
    // @ts-expect-error a first version is version 1
    const event: Parameters<typeof defineEvent>[0] = { ...first, version: 2 };
    expect(event.version).toBe(2);
  });
});

it('EVENTS.md shows every version, and of an older one which it is lifted to', () => {
  const rows = printEvents()
    .split('\n')
    .filter((line) => line.includes('invented.paid'))
    .map((line) => line.split('|')[2]?.trim());
  expect(rows).toEqual(['1, lifted to 3', '2, lifted to 3', '3']);
});
