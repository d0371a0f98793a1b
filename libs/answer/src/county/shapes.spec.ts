import { join } from 'node:path';
import { plainDate } from '@anxin/domain-kit';
import { filesOf, readJson } from '../files/folder';
import { readCounty } from './read-county';
import { type Noted, type Refusal, Refusals } from '../files/refusals';

const SHAPES = join(__dirname, '..', '..', '..', '..', 'tests', 'data', 'shapes');

/** What was found of a file by a program that shares nothing with ours: rows refused by their first fault, notes. */
type Expected = {
  readonly file?: string;
  readonly refused?: Readonly<Record<string, number>>;
  readonly noted?: Readonly<Record<string, number>>;
};
const expected = readJson(join(SHAPES, 'refusals.json')) as Readonly<Record<string, Expected>>;

/** Notes of our own, by which a clue is kept that names somebody wrongly. */
const OUR_OWN = new Set(['ID_NUMBER', 'CREDIT_CODE', 'UNKNOWN_PROJECT']);

const counted = (codes: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

const fileOf = (name: string): string => name.replace(/\[.*\]$/, '');

describe('the set in every shape that offices send', () => {
  const [refused, noted]: [Refusal[], Noted[]] = [[], []];
  beforeAll(async () => {
    const refusals = new Refusals({ refusal: (one) => refused.push(one), note: (one) => noted.push(one) });
    await readCounty(filesOf(SHAPES).files, { today: plainDate('2026-11-29'), refusals });
  }, 30_000);

  it.each(Object.keys(expected))('%s: refuses and notes what an independent reading does', (file) => {
    const {
      file: whole,
      refused: rows = whole === undefined ? {} : { [whole]: 1 },
      noted: notes = {},
    } = expected[file] ?? {};
    const codes = refused.filter(({ place }) => fileOf(place.file) === file).map(({ faults }) => faults[0]?.code ?? '');
    expect(counted(codes)).toEqual(rows);
    const own = noted.filter(({ place, note }) => fileOf(place.file) === file && !OUR_OWN.has(note.code));
    expect(counted(own.map(({ note }) => note.code))).toEqual(notes);
  });
});
