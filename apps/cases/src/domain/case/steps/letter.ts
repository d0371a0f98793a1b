import type { PlainDate } from '@anxin/domain-kit';
import type { CaseUnit, KnownCase } from '../case';
import { caseErrors } from '../errors';
import { type Given, type Happened, refusePast, refuseText } from '../shape';

export const LETTER_KINDS = ['REMINDER', 'SUPERVISION'] as const;

/** A letter that has to be answered by a day (S4-12). */
export type Letter = {
  readonly no: string;
  readonly kind: (typeof LETTER_KINDS)[number];
  readonly unit: CaseUnit;
  readonly dueOn: PlainDate;
  readonly words: string;
};

export type SendLetter = Given<'SendLetter'> & Letter;
export type LetterSent = Happened<'LetterSent'> & { readonly act: Letter };

/** @property unit whoever answers; the office for a unit that is not here itself */
export type AnswerLetter = Given<'AnswerLetter'> & {
  readonly no: string;
  readonly unit: CaseUnit;
  readonly answer: string;
};
export type LetterAnswered = Happened<'LetterAnswered'> & { readonly no: string; readonly answer: string };

export const sendLetter = (
  { case: { letters } }: KnownCase,
  { type: _type, today: on, ...act }: SendLetter,
): readonly LetterSent[] => {
  refuseText('no', act.no);
  if (letters.some(({ id }) => id === act.no)) throw caseErrors.LETTER_REPEATED({ no: act.no });
  refusePast(act.dueOn, on);
  refuseText('words', act.words);
  return [{ type: 'LetterSent', on, act }];
};

export const refuseNoLetter = ({ case: { letters } }: KnownCase): void => {
  if (letters.length === 0) throw caseErrors.LETTER_UNKNOWN();
  if (letters.every(({ doneOn }) => doneOn !== undefined)) throw caseErrors.LETTER_ANSWERED();
};

export const answerLetter = (
  { case: { letters } }: KnownCase,
  { no, unit, answer, today: on }: AnswerLetter,
): readonly LetterAnswered[] => {
  const letter = letters.find(({ id }) => id === no);
  if (!letter || (unit !== 'OFFICE' && unit !== letter.unit)) throw caseErrors.LETTER_UNKNOWN({ no });
  if (letter.doneOn !== undefined) throw caseErrors.LETTER_ANSWERED({ no });
  refuseText('answer', answer);
  return [{ type: 'LetterAnswered', on, no, answer }];
};
