import { msOf, printRatio, tell } from '../rounds';
import { ask, asOwner, type BenchStack, closeImports, sendCounty, sendSubjects, withStack } from '../stack';

const ROUNDS = 9;
/** The business day, of which the evaluation keeps figures, and a day before it, of which nothing is kept. */
const DAYS = { kept: '2026-03-10', past: '2026-02-24' } as const;
const MONTHS = ['2025-11', '2025-12', '2026-01'] as const;

const questionOn = (day: string): string => `{ wages(on: "${day}") { totals {
  workers lines payableFen paidFen arrearsFen workersOwed projectsOwing warnings { level count } } } }`;

/** One pass over the worker-days: what an attendance day is, and no more; the groups need not leave the database. */
const GROUPED = `
SELECT count(*) FROM (
  SELECT project_id, person_id, date_trunc('month', day::timestamp) AS month,
    count(*) FILTER (WHERE entry_known_at IS NOT NULL AND exit_known_at IS NOT NULL) AS days
  FROM worker_day WHERE day <= $1 GROUP BY 1, 2, 3
) months`;

const sendFacts = async (stack: BenchStack): Promise<void> => {
  await sendSubjects(stack);
  await sendCounty(stack, 'workers', 'roster');
  for (const month of MONTHS) {
    for (const kind of ['attendance', 'payroll', 'bank-return']) await sendCounty(stack, 'workers', kind, month);
    tell(`${month} is in`);
  }
  await closeImports(stack, 'workers');
};

/** What the county owes on a day and what warns, asked of the service, against one GROUP BY over its worker-days. */
export const benchCountyDay = (): Promise<void> =>
  withStack(async (stack) => {
    await sendFacts(stack);
    const ratios: Record<keyof typeof DAYS, number[]> = { kept: [], past: [] };
    await asOwner(stack, 'workers', async (client) => {
      await client.query('ANALYZE');
      const group = (day: string) => client.query(GROUPED, [day]);
      const answer = (day: string) => ask(stack.services['workers'] ?? '', stack, questionOn(day));
      for (let round = 0; round <= ROUNDS; round++) {
        for (const [kind, day] of Object.entries(DAYS) as [keyof typeof DAYS, string][]) {
          const alone = await msOf(() => group(day));
          const asked = await msOf(() => answer(day));
          // The first time of each warms it.
          if (round > 0) ratios[kind].push(asked / alone);
        }
      }
    });
    printRatio('The county on the business day ÷ one GROUP BY over its worker-days', ratios.kept, { atMost: 3 });
    printRatio('The county on a past day ÷ one GROUP BY over its worker-days', ratios.past, { atMost: 3 });
  });
