import type { PlainDate } from '@anxin/domain-kit';
import { compareAnswer, type Difference, type Expected, expectedOn } from '../answer/compare';
import { ask, type Service } from '../services/service';
import type { AnswerOn } from './answerer';
import { answerThrough } from './answerers';
import { answeredWithin, expectedWithin, type Scope } from './scope';

export type Question = {
  readonly days: readonly PlainDate[];
  readonly scope: Scope;
  readonly expected?: { readonly path: string; readonly answers: Expected };
};

/** Asks the gateway about each day in turn, and compares what it says with what is expected. */
export async function* verified(
  gateway: Service,
  { days, scope, expected }: Question,
): AsyncGenerator<{ readonly answer: AnswerOn; readonly differences: readonly Difference[] }> {
  for (const on of days) {
    const due = expected && expectedWithin(scope, expectedOn(expected.answers, on, expected.path));
    const wanted = due ? new Set(Object.keys(due)) : scope.asked;
    const all = await answerThrough((query, variables, data) => ask(gateway, query, variables, data), on, wanted);
    const answer = answeredWithin(scope, all);
    const differences = due ? compareAnswer(answer, due) : [];
    yield { answer, differences };
  }
}
