import fs, { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { seeded } from './county.fixture';
import { type PunchContradiction, PunchLog } from './punch-log';

type Punch = { person: number; day: number; second: number; device: string; attendType: number };

const logOf = (punches: readonly Punch[]): PunchLog => {
  const log = new PunchLog();
  punches.forEach(({ person, day, second, device, attendType }, index) => {
    log.add(person, day, second, device, attendType, 0, index + 2);
  });
  return log;
};

const everybody = (punches: readonly Punch[]): ReadonlyMap<number, ReadonlySet<number>> => {
  const suspects = new Map<number, Set<number>>();
  for (const { person, day } of punches) suspects.set(person, (suspects.get(person) ?? new Set<number>()).add(day));
  return suspects;
};

const contradictionsIn = (punches: readonly Punch[], suspects = everybody(punches)): PunchContradiction[] => {
  const log = logOf(punches);
  try {
    return [...log.contradictions(suspects)].toSorted((a, b) => a.line - b.line);
  } finally {
    log.close();
  }
};

/** Line by line, and which line each contradicts. */
const linesOf = (found: readonly PunchContradiction[]): string[] =>
  found.map(({ line, stands }) => `${line} against ${stands.line}`);

const punch: Punch = { person: 7, day: 1, second: 50_000, device: 'G1', attendType: 1 };

describe('a punch told twice', () => {
  it.each<[string, readonly Partial<Punch>[], readonly string[]]>([
    ['in the same way', [{}, {}], []],
    ['in two ways', [{}, { attendType: 2 }], ['3 against 2']],
    ['in three ways', [{}, { attendType: 2 }, { attendType: 3 }], ['3 against 2', '4 against 2']],
    ['in another way and then alike', [{}, { attendType: 2 }, {}], ['3 against 2']],
    ['once without a way', [{}, { attendType: 0 }], []],
    ['first without a way', [{ attendType: 0 }, {}], []],
    ['first without, then in two ways', [{ attendType: 0 }, {}, { attendType: 2 }], ['4 against 3']],
    [
      'without a way twice, then in two',
      [{ attendType: 0 }, { attendType: 0 }, {}, { attendType: 2 }],
      ['5 against 4'],
    ],
    ['by another person', [{}, { person: 8, attendType: 2 }], []],
    ['by a person of the same partition', [{}, { person: 7 + 256, attendType: 2 }], []],
    ['on another day', [{}, { day: 2, attendType: 2 }], []],
    ['a second later', [{}, { second: 50_002, attendType: 2 }], []],
    ['the other way through', [{}, { second: 50_001, attendType: 2 }], []],
    ['at another device', [{}, { device: 'G2', attendType: 2 }], []],
    ['at a device whose code has the same letters', [{}, { device: '1G', attendType: 2 }], []],
    ['at no device', [{}, { device: '', attendType: 2 }], []],
  ])('%s', (_, told, contradictions) => {
    expect(linesOf(contradictionsIn(told.map((more) => ({ ...punch, ...more }))))).toEqual(contradictions);
  });

  it('is shown with both files, lines and ways', () => {
    const log = new PunchLog();
    log.add(7, 1, 50_000, 'G1', 1, 3, 20);
    log.add(7, 1, 50_000, 'G1', 2, 4, 30);
    expect([...log.contradictions(new Map([[7, new Set([1])]]))]).toMatchObject([
      { file: 4, line: 30, attendType: 2, stands: { file: 3, line: 20, attendType: 1 } },
    ]);
    log.close();
  });

  it('is looked for on suspected days alone', () => {
    const punches = [punch, { ...punch, attendType: 2 }, { ...punch, day: 2 }, { ...punch, day: 2, attendType: 2 }];
    expect(linesOf(contradictionsIn(punches, new Map([[7, new Set([2])]])))).toEqual(['5 against 4']);
    expect(contradictionsIn(punches, new Map([[8, new Set([1, 2])]]))).toEqual([]);
    expect(contradictionsIn(punches, new Map())).toEqual([]);
  });
});

describe('a log of more punches than it holds in memory', () => {
  it('finds a contradiction across many blocks, far apart', () => {
    // One partition alone, a hundred blocks of it: the second telling comes 25,000 punches after the first.
    const many = Array.from({ length: 25_600 }, (_, index) => ({ ...punch, second: index }));
    const found = contradictionsIn([
      ...many,
      { ...punch, second: 0, attendType: 2 },
      { ...punch, second: 25_599, attendType: 2 },
    ]);
    expect(linesOf(found)).toEqual(['25602 against 2', '25603 against 25601']);
  });

  it('finds every contradiction among 80,000 punches of 300 people, in whatever order they come', () => {
    const punches = Array.from({ length: 80_000 }, (_, index) => ({
      person: index % 300,
      day: 1 + (Math.floor(index / 300) % 30),
      second: Math.floor(index / 9_000),
      device: `G${index % 7}`,
      attendType: 1,
    }));
    const wrong = [0, 1, 299, 300, 40_000, 65_535, 65_536, 79_999].map((index) => ({
      ...(punches[index] as Punch),
      attendType: 2,
    }));
    const total = punches.length;
    expect(linesOf(contradictionsIn([...punches, ...wrong]))).toEqual(
      [0, 1, 299, 300, 40_000, 65_535, 65_536, 79_999].map((index, at) => `${total + at + 2} against ${index + 2}`),
    );

    const scattered = [...punches, ...wrong].toSorted(
      (a, b) => ((a.person * 31 + a.second * 17 + a.day) % 97) - ((b.person * 31 + b.second * 17 + b.day) % 97),
    );
    expect(contradictionsIn(scattered)).toHaveLength(wrong.length);
  });

  it('finds what a plain comparison of all finds', () => {
    const small = fc.record({
      person: fc.constantFrom(1, 2, 257),
      day: fc.constantFrom(1, 2),
      second: fc.constantFrom(0, 1),
      device: fc.constantFrom('', 'G1'),
      attendType: fc.constantFrom(0, 1, 2),
    });
    const plainly = (punches: readonly Punch[]): string[] => {
      const known = new Map<string, { attendType: number; line: number }>();
      return punches.flatMap(({ attendType, ...key }, index) => {
        const stands = known.get(JSON.stringify(key));
        if (!stands || stands.attendType === 0) known.set(JSON.stringify(key), { attendType, line: index + 2 });
        else if (attendType !== 0 && attendType !== stands.attendType) return [`${index + 2} against ${stands.line}`];
        return [];
      });
    };
    fc.assert(
      fc.property(fc.array(small, { maxLength: 60 }), (punches) => {
        expect(linesOf(contradictionsIn(punches))).toEqual(plainly(punches));
      }),
      { ...seeded, numRuns: 100 },
    );
  });
});

describe('the temporary file of a log', () => {
  const folders = jest.spyOn(fs, 'mkdtempSync');
  beforeEach(() => folders.mockClear());
  afterAll(() => folders.mockRestore());

  it('is not made while memory holds the punches', () => {
    const log = logOf(Array.from({ length: 255 }, () => punch));
    log.close();
    expect(folders).not.toHaveBeenCalled();
  });

  it('is one, for nobody else to read, and gone after closing, which may be done twice', () => {
    const log = logOf(Array.from({ length: 2_000 }, (_, index) => ({ ...punch, person: index % 3 })));
    expect(folders).toHaveBeenCalledTimes(1);
    const folder = String(folders.mock.results[0]?.value);
    const modes = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777);
    expect(modes).toEqual([0o600]);
    log.close();
    log.close();
    expect(existsSync(folder)).toBe(false);
  });
});
