import { compareAnswer, type Difference, expectedOn, type Refusals, type TableFile } from '@anxin/answer';
import type { PlainDate } from '@anxin/domain-kit';
import { takeIn } from '../import/take-in';
import { moveClock } from '../services/clock';
import { ask, type Service } from '../services/service';
import type { Services } from '../services/stack-file';
import { cutByDay } from './by-day';
import { expectedWithin } from './scope';
import { standingWarnings } from './standing';
import type { Question } from './verified';

type Live = {
  readonly gateway: Service;
  readonly services: Services;
  readonly files: readonly TableFile[];
  /** The days that are compared, the first of which the clock stands on. */
  readonly question: Omit<Question, 'personToken'> & Required<Pick<Question, 'expected'>>;
  readonly today: PlainDate;
  readonly refusals: Refusals;
};

const silent = { advance: () => undefined, note: () => undefined };

/** What stands on a day against what is expected of it. */
const compared = async ({ gateway, question }: Live, on: PlainDate): Promise<readonly Difference[]> => {
  const { scope, expected } = question;
  const { warnings } = expectedWithin(scope, expectedOn(expected.answers, on, expected.path));
  const standing = await standingWarnings((query, variables, data) => ask(gateway, query, variables, data));
  const ours = standing.filter(({ indicator }) => scope.asked.has(indicator));
  const answer = { on, lines: [], balances: [], deposits: [], totals: {}, warnings: ours };
  return warnings ? compareAnswer(answer, { warnings }) : [];
};

/**
 * Lives through the days of a folder: each day the clock moves on, the day's rows come in, and the warnings that stand in
 * `cases` are compared where something is expected of the day.
 */
export async function* lived(
  live: Live,
): AsyncGenerator<{ readonly on: PlainDate; readonly differences: readonly Difference[] }> {
  const { services, files, question, today, refusals } = live;
  const days = question.days.toSorted();
  const [first] = days;
  if (first === undefined) return;
  const byDay = await cutByDay(files, { first, today });
  await takeIn(byDay.first, services, refusals, silent);
  yield { on: first, differences: await compared(live, first) };
  for (const on of days.slice(1)) {
    await moveClock(services, on, async (day) => {
      const own = byDay.on(day);
      if (own.length > 0) await takeIn(own, services, refusals, silent);
    });
    yield { on, differences: await compared(live, on) };
  }
}
