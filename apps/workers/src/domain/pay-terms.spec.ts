import { plainDate } from '@anxin/domain-kit';
import { changesKnown, type DatedTerms, registeredKnown } from './pay-terms';

const project: DatedTerms = {
  terms: { payDay: 25, payPeriodOffset: 1, origin: 'projects:9', recordedAt: '2026-01-12T08:00:00.000Z' },
  formerTerms: [{ payDay: 15, payPeriodOffset: 1, origin: 'projects:1', recordedAt: '2026-01-01T08:00:00.000Z' }],
  termsChanges: [{ changedOn: plainDate('2026-01-05'), origin: 'import', recordedAt: '2026-01-10T08:00:00.500Z' }],
};

it.each([
  ['2026-01-10T08:00:00Z', 0],
  ['2026-01-10T08:00:00.4Z', 0],
  ['2026-01-10T08:00:00.500Z', 1],
  ['2026-01-10T08:00:00.500250Z', 1],
  ['2026-01-10T08:00:01Z', 1],
])('a change recorded at 08:00:00.500 and asked about as known at %s is known %i times', (knownAt, times) => {
  expect(changesKnown(project, { knownAt })).toHaveLength(times);
});

it.each([
  ['before it was registered', '2025-12-01T00:00:00Z', 15],
  ['before they were corrected', '2026-01-11T00:00:00Z', 15],
  ['since', '2026-01-12T08:00:00Z', 25],
  ['now', undefined, 25],
])('terms that were wrong are asked about as known %s: day %s → %i', (_, knownAt, payDay) => {
  expect(registeredKnown(project, { knownAt }).payDay).toBe(payDay);
});
