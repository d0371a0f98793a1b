import { plainDate } from '@anxin/domain-kit';
import { nationalParameters, ParameterBook } from '@anxin/law';
import { workdaysLeft } from './workdays-left';

const LAW = new ParameterBook([nationalParameters]);
const running = (dueOn: string | null, more = {}) =>
  ({ dueOn: dueOn === null ? null : plainDate(dueOn), endedOn: null, status: 'RUNNING', ...more }) as const;

// 2026-03-10 is a Tuesday.
it.each([
  ['2026-03-10', 0],
  ['2026-03-11', 1],
  ['2026-03-16', 4],
  ['2026-03-09', -1],
  ['2026-03-06', -2],
])('of what is due on %s there are %i working days left on a Tuesday', (dueOn, left) =>
  expect(workdaysLeft(running(dueOn), plainDate('2026-03-10'), LAW)).toBe(left),
);

it.each([
  ['is done', running('2026-03-11', { endedOn: plainDate('2026-03-09'), status: 'MET' })],
  ['stands still', running('2026-03-11', { status: 'PAUSED' })],
  ['has no day yet', running(null)],
  ['ends where no calendar reaches', running('2099-01-01')],
])('what %s has none to be counted', (_, deadline) =>
  expect(workdaysLeft(deadline, plainDate('2026-03-10'), LAW)).toBeNull(),
);
