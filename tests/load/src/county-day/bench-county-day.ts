import { msOf, printRatio, printSpread, tell } from '../rounds';
import { ask, asOwner, type BenchStack, closeImports, sendCounty, sendSubjects, withStack } from '../stack';

const ROUNDS = 9;
const DAY = '2026-03-10';
const MONTHS = ['2025-11', '2025-12', '2026-01'] as const;

const QUESTION = `{ wages(on: "${DAY}") { totals {
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
    const [ratios, answers]: [number[], number[]] = [[], []];
    await asOwner(stack, 'workers', async (client) => {
      await client.query('ANALYZE');
      const group = () => client.query(GROUPED, [DAY]);
      const answer = () => ask(stack.services['workers'] ?? '', stack, QUESTION);
      await group();
      await answer();
      for (let round = 0; round < ROUNDS; round++) {
        const alone = await msOf(group);
        const asked = await msOf(answer);
        answers.push(asked);
        ratios.push(asked / alone);
      }
    });
    printSpread('The county on a day, ms', answers);
    printRatio('The county on a day ÷ one GROUP BY over its worker-days', ratios, { atMost: 5 });
  });
