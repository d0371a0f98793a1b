import { nationalParameters } from '../../parameters/national';
import { ParameterBook } from '../../parameters/book';
import { warningTerm } from '../acknowledgement';
import { compositeLevel } from './composite';
import { abnormalityOf, familyOf } from '../families';
import { INDICATOR_CODES } from '../indicators';

const law = new ParameterBook([nationalParameters]);
const levelOf = (...standing: [string, string][]) =>
  compositeLevel.decide(
    compositeLevel.facts.parse({ standing: standing.map(([code, level]) => ({ code, level })) }),
    law,
  );

it('the composite level is the highest that stands, and none where nothing does', () => {
  expect(levelOf()).toBeNull();
  expect(levelOf(['W02', 'BLUE'], ['W15', 'YELLOW'])).toBe('YELLOW');
  expect(levelOf(['W02', 'RED'], ['W15', 'YELLOW'])).toBe('RED');
});

it('two orange ones of different families are red, two of one family are orange', () => {
  expect(levelOf(['W02', 'ORANGE'], ['W06', 'ORANGE'])).toBe('ORANGE');
  expect(levelOf(['W02', 'ORANGE'], ['W03', 'ORANGE'])).toBe('RED');
  expect(levelOf(['W02', 'ORANGE'], ['W20', 'YELLOW'])).toBe('ORANGE');
});

it('every indicator is of a family', () => {
  for (const code of INDICATOR_CODES) expect(familyOf(code)).not.toBe(code);
});

it('S4-22: an abnormality is of labour or of business', () => {
  expect([abnormalityOf('W02'), abnormalityOf('W20'), abnormalityOf('W24')]).toEqual(['LABOUR', 'BUSINESS', 'LABOUR']);
});

it.each`
  level       | term
  ${'BLUE'}   | ${{ length: 5, unit: 'WD' }}
  ${'YELLOW'} | ${{ length: 3, unit: 'WD' }}
  ${'ORANGE'} | ${{ length: 1, unit: 'WD' }}
  ${'RED'}    | ${{ length: 24, unit: 'H' }}
`('a $level warning is acknowledged within $term unless the area says otherwise', ({ level, term }) => {
  expect(warningTerm.decide(warningTerm.facts.parse({ level, start: '2026-03-02' }), law)).toEqual(term);
});
