import { acknowledgeEach } from './acknowledge';
import type { Row } from './rows';

const row = (id: string): Row => ({
  ...{ id, level: 'YELLOW', code: 'W01', raisedLevel: null, stage: 'RAISED', since: '2026-03-10' },
  ...{ title: { zh: '缺考勤', en: '' }, project: null, enterprise: null, unit: null, deadlines: [] },
});

it('several are given one act each under keys of their own, and what is refused of one is told beside it alone', async () => {
  const inputs: { id: string; idempotencyKey: string }[] = [];
  const given = await acknowledgeEach(['a', 'b', 'c'].map(row), (input) => {
    inputs.push(input);
    return input.id === 'b' ? Promise.reject(new Error('已签收')) : Promise.resolve();
  });
  expect(given.map(({ row: { id }, refusal }) => [id, refusal])).toEqual([
    ['a', undefined],
    ['b', '已签收'],
    ['c', undefined],
  ]);
  expect(inputs.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(new Set(inputs.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(3);
});
