import type { PlainDate } from '@anxin/domain-kit';
import { type CheckItem, findRule, isUndetermined, officersOfCheck, type ParameterBook } from '@anxin/law';
import { lastDay } from '../last-day';
import { inspectionErrors } from './errors';
import type { Finding, Inspection, ItemAnswer, KnownInspection, Problem } from './inspection';
import {
  type GivenBy,
  type Happened,
  refuseEarlier,
  refuseEvidence,
  refuseFuture,
  refuseTerm,
  refuseText,
} from './shape';

/** They were there: every item of the list is answered, and what is not met is a problem with a last day. */
export type CarryOutInspection = GivenBy<'CarryOutInspection'> & {
  readonly visitedOn: PlainDate;
  readonly present: readonly string[];
  readonly record: string;
  readonly answers: readonly ItemAnswer[];
  readonly findings: readonly Finding[];
};
export type InspectionCarriedOut = Happened<'InspectionCarriedOut'> &
  Pick<CarryOutInspection, 'visitedOn' | 'present' | 'record' | 'answers' | 'by'> & {
    readonly problems: readonly Pick<Problem, 'no' | 'item' | 'fact' | 'rule' | 'term' | 'dueOn'>[];
  };

/** INS-08 holds of those who were there as of those who were to go. */
const refusePresent = ({ officers }: Inspection, { present, today: on }: CarryOutInspection, law: ParameterBook) => {
  const there = present.flatMap((id) => officers.filter((officer) => officer.id === id));
  const may = officersOfCheck.decide({ on, officers: there }, law);
  if (there.length !== present.length || may !== true)
    throw inspectionErrors.PRESENT_INVALID(isUndetermined(may) ? { missing: may.missing } : {});
};

const refuseAnswer = ({ mandatory }: Inspection, { item, answer, reason, evidence }: ItemAnswer): void => {
  const isMandatory = mandatory.includes(item);
  if (answer === 'NOT_APPLICABLE') {
    if (isMandatory) throw inspectionErrors.ITEM_MANDATORY({ item });
    if (reason === undefined) throw inspectionErrors.REASON_MISSING({ item });
  }
  if (reason !== undefined) refuseText('reason', reason);
  refuseEvidence(evidence, isMandatory || answer === 'NOT_MET');
};

/** Each item of the list once, and nothing else. */
const refuseAnswers = (inspection: Inspection, answers: readonly ItemAnswer[]): void => {
  const answered = new Set(answers.map(({ item }) => item));
  const unasked = answers.find(({ item }) => !inspection.items.includes(item));
  if (unasked || answered.size < answers.length) throw inspectionErrors.ITEM_UNASKED({ item: unasked?.item ?? '' });
  const open = inspection.items.filter((item) => !answered.has(item));
  if (open.length > 0) throw inspectionErrors.ITEM_UNANSWERED({ items: open.join(', ') });
  for (const one of answers) refuseAnswer(inspection, one);
};

const PROBLEMS_AT_MOST = 100;

const refuseFindings = ({ answers, findings }: CarryOutInspection): void => {
  const unmet = new Set(answers.flatMap(({ item, answer }): CheckItem[] => (answer === 'NOT_MET' ? [item] : [])));
  const told = new Set(findings.map(({ item }) => item));
  const untold = [...unmet].find((item) => !told.has(item));
  if (untold !== undefined) throw inspectionErrors.PROBLEM_MISSING({ item: untold });
  if (findings.length > PROBLEMS_AT_MOST) throw inspectionErrors.PROBLEM_UNFOUNDED({ most: String(PROBLEMS_AT_MOST) });
  for (const { item, fact, rule, term } of findings) {
    if (!unmet.has(item)) throw inspectionErrors.PROBLEM_UNFOUNDED({ item });
    refuseText('fact', fact);
    if (findRule(rule)?.id !== rule) throw inspectionErrors.RULE_UNKNOWN({ rule });
    refuseTerm(term);
  }
};

export const carryOutInspection = (
  { inspection }: KnownInspection,
  command: CarryOutInspection,
  law: ParameterBook,
): readonly InspectionCarriedOut[] => {
  const { visitedOn, present, record, answers, findings, by, today: on } = command;
  refuseFuture(visitedOn, on);
  refuseEarlier(visitedOn, inspection.openedOn);
  refuseText('record', record);
  refusePresent(inspection, command, law);
  refuseAnswers(inspection, answers);
  refuseFindings(command);
  const problems = findings.map((one, place) => ({
    ...one,
    no: place + 1,
    dueOn: lastDay(visitedOn, one.term, law),
  }));
  return [{ type: 'InspectionCarriedOut', on, visitedOn, present, record, answers, by, problems }];
};
