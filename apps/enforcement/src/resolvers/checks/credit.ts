import { type CreditGrade, checksDue, CREDIT_TESTS, creditA, creditB, creditC, isUndetermined } from '@anxin/law';
import {
  areasWithin,
  begin,
  connection,
  giving,
  type Input,
  nextOf,
  nodesOf,
  present,
  signed,
  textKey,
} from '@anxin/service-kit';
import { assessmentCommands } from '../../commands/credit-assessment-aggregate';
import {
  assessmentErrors,
  factsOf,
  gradeOn,
  MET_BY,
  type ProposeCreditAssessment,
  type StatedFact,
} from '../../domain/credit-assessment';
import { assessmentStream, standingKey } from '../../store/checks/credit-store';
import { type DueChecks, checksDuePage, countChecksDue } from '../../store/checks/read-checks-due';
import { historyOf, listOf, narrowedTo } from './check-connection';
import type { Context } from '../context';
import { documentsAbout } from '../document';
import { ruleOn } from './inspection';
import type {
  CreditStatedFactInput,
  EnterpriseResolvers,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
} from '../schema.generated';

type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** `TellCreditAssessment` as the mutation that gives it: `creditAssessmentTell`. */
export const assessmentMutation = (command: string): string =>
  `creditAssessment${command.replace('CreditAssessment', '')}`;

const target = ({ app, loaders }: Context) => ({ aggregate: app.creditAssessment, loader: loaders.creditAssessment });
const gives = giving(target);

const statedOf = (stated: readonly CreditStatedFactInput[] | null | undefined): readonly StatedFact[] => stated ?? [];

const creditAssessmentPropose: MutationResolvers['creditAssessmentPropose'] = (
  _,
  { input },
  context,
  { fieldName },
) => {
  const { creditCode, areaCode, sector, year, stated } = input;
  const command: ProposeCreditAssessment = {
    ...{ type: 'ProposeCreditAssessment', ...signed(context), creditCode, areaCode, year },
    ...{ sector: sector ?? undefined, stated: statedOf(stated) },
  };
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'CreditAssessmentProposed' ? first.assessment.code : ''),
  });
};

export const assessmentMutations = {
  creditAssessmentPropose,
  creditAssessmentTell: gives(
    'TellCreditAssessment',
    ({ toldOn: on, way, proofs, term }: Given<'creditAssessmentTell'>) => ({ told: { on, way, proofs, term } }),
  ),
  creditAssessmentContest: gives('ContestCreditAssessment', ({ words }: Given<'creditAssessmentContest'>) => ({
    words,
  })),
  creditAssessmentAnswer: gives(
    'AnswerCreditAssessment',
    ({ finding, reply, stated }: Given<'creditAssessmentAnswer'>) => ({ finding, reply, stated: stated ?? undefined }),
  ),
  creditAssessmentConfirm: gives('ConfirmCreditAssessment', ({ reviewed }: Given<'creditAssessmentConfirm'>) => ({
    reviewed,
  })),
  creditAssessmentCorrect: gives('CorrectCreditAssessment', ({ reason, stated }: Given<'creditAssessmentCorrect'>) => ({
    reason,
    stated: statedOf(stated),
  })),
  creditAssessmentInterview: gives(
    'InterviewCreditAssessment',
    ({ interviewedOn, record }: Given<'creditAssessmentInterview'>) => ({ interviewedOn, record }),
  ),
  creditAssessmentWithdraw: gives('WithdrawCreditAssessment', ({ reason }: Given<'creditAssessmentWithdraw'>) => ({
    reason,
  })),
} satisfies Partial<MutationResolvers>;

const OF_GRADE = { A: creditA.id, B: creditB.id, C: creditC.id } as const;

export const CreditAssessment: Resolvers['CreditAssessment'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.creditAssessment.load(code),
  ...documentsAbout('credit-assessment'),
  next: ({ stage }) => nextOf(assessmentCommands, stage, assessmentMutation),
  enterprise: ({ creditCode }) => ({ creditCode }),
  area: ({ areaCode }) => ({ code: areaCode }),
  rule: ({ grade, proposedOn }) => ruleOn(OF_GRADE[grade], proposedOn),
  punished: ({ parts }) => parts.punished,
  facts: ({ parts }) => [...factsOf(parts)],
  tests: (row) =>
    CREDIT_TESTS.map((test) => ({
      test,
      isMet: row.parts.tests.includes(test),
      facts: factsOf(row.parts).filter(({ kind }) => MET_BY[test].includes(kind)),
    })),
  isBySystem: ({ parts }) => parts.drafters[0] === 'system',
  drafters: ({ parts }) => [...parts.drafters],
  told: ({ parts: { told } }) => (told ? { ...told, proofs: [...told.proofs] } : null),
  objection: ({ parts: { objection } }) =>
    objection ? { ...objection, finding: objection.finding ?? null, reply: objection.reply ?? null } : null,
  confirmedBy: ({ parts }) => parts.confirmed?.by ?? null,
  keptUntil: ({ parts }) => parts.confirmed?.keptUntil ?? null,
  corrections: ({ parts }) => [...parts.corrections],
  interview: ({ parts }) => parts.interview ?? null,
  isInterviewDue: ({ stage, grade, parts }) => stage === 'CONFIRMED' && grade === 'C' && parts.interview === undefined,
  withdrawnBecause: ({ parts }) => parts.withdrawn?.reason ?? null,
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(assessmentStream(code))) ?? [])],
  history: ({ code }, args, context) => historyOf(assessmentStream(code), args, context),
};

export const CreditStanding: Resolvers['CreditStanding'] = {
  grade: async ({ code, on }, _, { loaders }) => {
    const row = await present(loaders.creditAssessment.load(code));
    return gradeOn({ grade: row.grade, corrections: row.parts.corrections }, on);
  },
  assessment: ({ code }, _, { loaders }) => present(loaders.creditAssessment.load(code)),
  checksDue: async ({ code, on }, _, { app, loaders }) => {
    const row = await present(loaders.creditAssessment.load(code));
    const grade = gradeOn({ grade: row.grade, corrections: row.parts.corrections }, on);
    const due = checksDue.decide({ on, grade }, app.terms);
    return isUndetermined(due) ? null : due;
  },
};

const assessmentConnection = listOf('credit_assessment', ({ loaders }) => loaders.creditAssessment);

/** What an enterprise shows of its grades. */
export const creditOfEnterprise = {
  creditGrade: ({ creditCode }, { on }, { app, loaders }) =>
    loaders.creditStanding.load(standingKey(creditCode, on ?? app.clock.today())),
  creditAssessments: ({ creditCode }, args, context) => assessmentConnection(args, { creditCode }, context),
} satisfies Partial<EnterpriseResolvers>;

/** How many checks a year each grade is due; refused where the area has set no figure. */
const dueByGrade = ({ app }: Context): Readonly<Record<CreditGrade, number>> => {
  const dueOf = (grade: CreditGrade): number => {
    const due = checksDue.decide({ on: app.clock.today(), grade }, app.terms);
    if (isUndetermined(due)) throw assessmentErrors.UNDETERMINED({ missing: due.missing });
    return due;
  };
  return { A: dueOf('A'), B: dueOf('B'), C: dueOf('C') };
};

export const CheckDue: Resolvers['CheckDue'] = {
  enterprise: ({ creditCode }) => ({ creditCode }),
  assessment: ({ assessmentCode }, _, { loaders }) => present(loaders.creditAssessment.load(assessmentCode)),
};

export const creditQueries = {
  creditAssessment: (_, { code }, { loaders }) => loaders.creditAssessment.load(code),
  creditAssessments: async (_, { filter, ...args }, context) => {
    const { enterprise: creditCode, grade, year } = filter ?? {};
    return assessmentConnection(args, { ...(await narrowedTo(filter, context)), creditCode, grade, year }, context);
  },
  checksDue: async (_, { area, ...args }, context) => {
    const { app, reads } = context;
    const on = app.clock.today();
    const of = { on, areas: area ? await areasWithin(app, [area], on) : null, due: dueByGrade(context) };
    const page = await connection<DueChecks, string>(args, {
      key: textKey,
      keyOf: ({ creditCode }) => creditCode,
      read: (after, limit) => checksDuePage(reads.rows, of, { after, limit }),
      count: () => countChecksDue(reads.rows, of),
    });
    return nodesOf(page, (row) => row);
  },
} satisfies Partial<QueryResolvers>;
