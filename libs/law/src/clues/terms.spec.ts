import { nationalParameters } from '../parameters/national';
import { ParameterBook } from '../parameters/book';
import { bookOf } from '../parameters/county.fixture';
import { isUndetermined } from '../undetermined';
import { clueTerm, hotlineTerm } from './terms';

const nation = new ParameterBook([nationalParameters]);
const start = '2026-03-02';
const shown = (value: unknown) => (isUndetermined(value) ? value.missing : value);

describe('CLU-04, without figures of the area', () => {
  it.each`
    of             | term
    ${'SIGN'}      | ${{ length: 1, unit: 'WD' }}
    ${'CHECK'}     | ${{ length: 5, unit: 'WD' }}
    ${'CONCLUDE'}  | ${{ length: 15, unit: 'CD' }}
    ${'EXTENSION'} | ${{ length: 15, unit: 'CD' }}
  `('gives $term to $of', ({ of, term }) => {
    expect(clueTerm.decide(clueTerm.facts.parse({ of, start }), nation)).toEqual(term);
  });

  it('is undetermined before its first day, and where the nation has none', () => {
    expect(shown(clueTerm.decide(clueTerm.facts.parse({ of: 'SIGN', start: '2020-04-30' }), nation))).toBe(
      'clueTerms@2020-04-30',
    );
    expect(shown(clueTerm.decide(clueTerm.facts.parse({ of: 'SIGN', start }), bookOf({})))).toBe(`clueTerms@${start}`);
  });
});

it('CLU-03: an area has times of its own', () => {
  const day = (length: number) => ({ length, unit: 'CD' });
  const clueTerms = [
    { from: '2025-01-01', value: { sign: day(1), check: day(3), conclude: day(15), extension: day(5) } },
  ];
  expect(clueTerm.decide(clueTerm.facts.parse({ of: 'CHECK', start }), bookOf({ clueTerms }))).toEqual(day(3));
});

it('HOT-02: a ticket of the hotline is answered within five working days unless the area says otherwise', () => {
  expect(hotlineTerm.decide(hotlineTerm.facts.parse({ start }), nation)).toEqual({ length: 5, unit: 'WD' });
});
