import { type Finding, findingsByRow } from './sheet';

const finding = (row: number | null, code: string, column: string | null = null) => ({ row, code, column }) as Finding;

it('what is said stands with its row and cell, and who is missing stands apart', () => {
  const { rows, missing } = findingsByRow([
    finding(2, 'AMOUNT', 'netAmount'),
    finding(2, 'DAYS_DIFFER'),
    finding(null, 'WORKER_MISSING'),
  ]);
  expect([...rows.keys()]).toEqual([2]);
  expect([...(rows.get(2)?.columns ?? [])]).toEqual(['netAmount']);
  expect(rows.get(2)?.said.map(({ code }) => code)).toEqual(['AMOUNT', 'DAYS_DIFFER']);
  expect(missing.map(({ code }) => code)).toEqual(['WORKER_MISSING']);
});
