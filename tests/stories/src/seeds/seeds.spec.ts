import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MECHANISMS, printSeeds, unknownIds } from './page';
import { showings, showingsIn } from './shown';

const here = showings(join(__dirname, '../../../..'));

describe('the page of mechanisms', () => {
  it('is the one that the tests print', () => {
    const page = readFileSync(join(__dirname, '../../SEEDS.md'), 'utf8');
    // As lines, so that a failure shows which mechanism it is about.
    expect(page.split('\n')).toEqual(printSeeds(here).split('\n'));
  });

  it('has all 204 of the seed documents, each once', () => {
    expect(MECHANISMS).toHaveLength(204);
    expect(new Set(MECHANISMS.map(({ id }) => id)).size).toBe(204);
  });

  it('knows every id that a title names', () => expect(unknownIds(here)).toEqual([]));

  it('says of a mechanism without a test that it is not yet shown', () => {
    const page = printSeeds([{ ids: ['S0-14'], title: 'one unit leads', file: 'apps/cases/src/a.spec.ts' }]);
    expect(page).toContain('1 of 204 are shown');
    expect(page).toMatch(/^\| S0-14 \|.*\| \[one unit leads\]\(\.\.\/\.\.\/apps\/cases\/src\/a\.spec\.ts\) \|$/mu);
    expect(page).toMatch(/^\| S0-15 \|.*\| not yet \|$/mu);
  });
});

describe('a title', () => {
  it.each([
    ["it('S0-14, S4-30: one unit leads', () => {});", [{ ids: ['S0-14', 'S4-30'], title: 'one unit leads' }]],
    ["it.each([1])('S0-14: %s leads', () => {});", [{ ids: ['S0-14'], title: '%s leads' }]],
    ["it.each`who\n${'a'}`('S0-14: $who leads', () => {});", [{ ids: ['S0-14'], title: '$who leads' }]],
    ["describe('S3-37: a backlog', () => {});", [{ ids: ['S3-37'], title: 'a backlog' }]],
    ["it('leads, as S0-14 says', () => {});", []],
    ["// it('S0-14: is not told', () => {});", []],
    ["say('S0-14: is no test');", []],
  ])('in %s is told', (source, told) => {
    expect(showingsIn('a.spec.ts', source)).toEqual(told.map((one) => ({ ...one, file: 'a.spec.ts' })));
  });
});
