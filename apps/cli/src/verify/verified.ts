import { compareAnswer, type Difference, type Expected, expectedOn } from '@anxin/answer';
import type { PlainDate } from '@anxin/domain-kit';
import { ask, type Service } from '../services/service';
import { maskForLists } from '@anxin/law';
import type { AnswerOn, Values } from './answerer';
import { answerThrough } from './answerers';
import { answeredWithin, expectedWithin, type Scope } from './scope';

export type Question = {
  /** The token of an identity number in the system that is asked. */
  readonly personToken: (number: string) => string;
  readonly days: readonly PlainDate[];
  readonly scope: Scope;
  readonly expected?: { readonly path: string; readonly answers: Expected };
};

/**
 * Nobody's number is asked for in full: whose a line is says its token, and what is shown of the number must be its own.
 * A line of anybody who is not expected keeps the masked number.
 */
const numbered = (lines: AnswerOn['lines'], numbers: ReadonlyMap<unknown, string>): readonly Values[] =>
  lines.map(({ id, idCardNumberMasked: shown, ...line }) => {
    const number = numbers.get(id);
    const isOwn = number !== undefined && maskForLists('citizenNumber', number) === shown;
    return { idCardNumber: isOwn ? number : shown, ...line };
  });

/** Asks the gateway about each day in turn, and compares what it says with what is expected. */
export async function* verified(
  gateway: Service,
  { days, scope, expected, personToken }: Question,
): AsyncGenerator<{ readonly answer: AnswerOn; readonly differences: readonly Difference[] }> {
  const numbers = new Map<string, string>();
  for (const on of days) {
    const due = expected && expectedWithin(scope, expectedOn(expected.answers, on, expected.path));
    const wanted = due ? new Set(Object.keys(due)) : scope.asked;
    const all = await answerThrough((query, variables, data) => ask(gateway, query, variables, data), on, wanted);
    for (const { idCardNumber } of due?.lines ?? []) {
      const number = String(idCardNumber);
      numbers.set(personToken(number), number);
    }
    const answer = answeredWithin(scope, { ...all, lines: numbered(all.lines, numbers) });
    const differences = due ? compareAnswer(answer, due) : [];
    yield { answer, differences };
  }
}
