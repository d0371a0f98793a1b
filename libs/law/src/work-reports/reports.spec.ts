import { nationalParameters } from '../parameters/national';
import { ParameterBook } from '../parameters/book';
import { bookOf } from '../parameters/county.fixture';
import { loadParameters } from '../parameters/load';
import { isUndetermined } from '../undetermined';
import { reportDue, zeroTargets } from './terms';

const nation = new ParameterBook([nationalParameters]);
const dueOf = (kind: string, lastDay: string, law = nation) => {
  const due = reportDue.decide(reportDue.facts.parse({ kind, lastDay }), law);
  return isUndetermined(due) ? due.missing : due;
};

it.each`
  kind         | lastDay         | due             | why
  ${'WEEKLY'}  | ${'2026-03-15'} | ${'2026-03-17'} | ${'two working days after a Sunday'}
  ${'WEEKLY'}  | ${'2026-02-15'} | ${'2026-02-25'} | ${'the Spring Festival is no working day'}
  ${'MONTHLY'} | ${'2026-02-28'} | ${'2026-03-04'} | ${'three working days after a Saturday'}
`('a $kind report through $lastDay is due by $due: $why', ({ kind, lastDay, due }) => {
  expect(dueOf(kind as string, lastDay as string)).toBe(due);
});

it('S4-16: an area asks for the weekly or the monthly report, or for both', () => {
  const term = { length: 3, unit: 'CD' };
  const county = loadParameters({
    areaCode: '620522',
    workReports: [{ from: '2025-01-01', value: { MONTHLY: term } }],
  });
  const law = new ParameterBook([county, nationalParameters]);
  expect(dueOf('WEEKLY', '2026-03-15', law)).toBeNull();
  expect(dueOf('MONTHLY', '2026-02-28', law)).toBe('2026-03-03');
});

it('S2-13: an area names its two zeros', () => {
  const on = zeroTargets.facts.parse({ on: '2026-03-01' });
  expect(zeroTargets.decide(on, nation)).toEqual(['OPEN_CASES', 'OPEN_CLUES']);
  const value = ['OVERDUE_CLUES', 'OPEN_WARNINGS'];
  expect(zeroTargets.decide(on, bookOf({ zeroTargets: [{ from: '2025-01-01', value }] }))).toEqual(value);
});
