import { plainDate } from '@anxin/domain-kit';
import { changesKnown, type DatedTerms } from './pay-terms';

const on = plainDate('2026-01-20');
const project = {
  termsChanges: [{ changedOn: plainDate('2026-01-05'), origin: 'import', recordedAt: '2026-01-10T08:00:00.500Z' }],
} as unknown as DatedTerms;

it.each([
  ['2026-01-10T08:00:00Z', 0],
  ['2026-01-10T08:00:00.4Z', 0],
  ['2026-01-10T08:00:00.500Z', 1],
  ['2026-01-10T08:00:00.500250Z', 1],
  ['2026-01-10T08:00:01Z', 1],
])('a change recorded at 08:00:00.500 and asked about as known at %s is known %i times', (knownAt, times) => {
  expect(changesKnown(project, { on, knownAt })).toHaveLength(times);
});
