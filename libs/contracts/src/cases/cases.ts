import { z } from 'zod';
import { defineEvent } from '../define-event';
import { dayText, ENTRIES_AT_MOST, fenText, monthText, projectCode, sector } from '../fields';

/** What a case is about; who its workers are is known to its service alone. */
const subject = z.object({
  caseCode: z.string().min(1).max(100),
  kind: z.string(),
  projectCode: projectCode.optional(),
  areaCode: z.string(),
  sector: sector.optional(),
  people: z.int().nonnegative(),
  claimFen: fenText,
});
type Subject = z.output<typeof subject>;

const keyOf = ({ projectCode, areaCode }: Subject): string => projectCode ?? areaCode;

/** A case as its service has it. */
type Case = {
  readonly code: string;
  readonly kind: string;
  readonly projectCode?: string | undefined;
  readonly areaCode: string;
  readonly sector?: Subject['sector'];
  readonly workers: readonly unknown[];
  readonly claim: { readonly wageFen: bigint; readonly projectFen: bigint };
};

/** What events say of the case that they are about. */
export const toldOfCase = ({ code, kind, projectCode, areaCode, sector, workers, claim }: Case): Subject => ({
  caseCode: code,
  kind,
  projectCode,
  areaCode,
  sector,
  people: workers.length,
  claimFen: (claim.wageFen + claim.projectFen).toString(),
});

/** `OFFICE`, `LEADING_GROUP`, `TOWN:<area>`, `DEPARTMENT:<sector>` or `BODY:<which>`. */
const unit = z.string().min(1).max(100);

export const caseOpened = defineEvent({
  name: 'cases.case-opened',
  version: 1,
  says: { zh: '欠薪案件已立', en: 'A wage-arrears case was opened' },
  data: subject.extend({
    on: dayText,
    clues: z.array(z.string()).max(ENTRIES_AT_MOST),
    warnings: z.array(z.string()).max(ENTRIES_AT_MOST),
    wageFen: fenText,
    projectFen: fenText,
    urgent: z.boolean(),
  }),
  keyOf,
});

export const caseAssigned = defineEvent({
  name: 'cases.case-assigned',
  version: 1,
  says: { zh: '案件已交办', en: 'A case was assigned to units, one of which leads' },
  data: subject.extend({ on: dayText, units: z.array(z.object({ unit, role: z.string() })).min(1) }),
  keyOf,
});

export const caseEscalated = defineEvent({
  name: 'cases.case-escalated',
  version: 1,
  says: {
    zh: '案件已提级、转程序或挂牌督办',
    en: 'A case was raised, went to a procedure, or was listed for supervision',
  },
  data: subject.extend({
    on: dayText,
    how: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('LEVEL'), level: z.string() }),
      z.object({ kind: z.literal('PROCEDURE'), procedure: z.string() }),
      z.object({ kind: z.literal('SUPERVISION'), dueOn: dayText }),
    ]),
  }),
  keyOf,
});

export const caseConcluded = defineEvent({
  name: 'cases.case-concluded',
  version: 1,
  says: { zh: '案件已作出结论', en: 'A case was concluded' },
  data: subject.extend({
    on: dayText,
    conclusion: z.string(),
    determination: z.object({ version: z.int(), people: z.int(), amountFen: fenText }),
  }),
  keyOf,
});

export const caseClosed = defineEvent({
  name: 'cases.case-closed',
  version: 1,
  says: { zh: '逐人证实支付，案件已办结', en: 'Each worker was proved to be paid and the case was closed' },
  data: subject.extend({
    on: dayText,
    amountFen: fenText,
    /** How many workers are proved by what. */
    proofs: z.object({ wagesPaid: z.int(), evidence: z.int(), nothingOwed: z.int() }),
  }),
  keyOf,
});

export const caseVerified = defineEvent({
  name: 'cases.case-verified',
  version: 1,
  says: { zh: '办结案件经回访属实', en: 'A closed case was called back and found true' },
  data: subject.extend({ on: dayText }),
  keyOf,
});

export const caseReopened = defineEvent({
  name: 'cases.case-reopened',
  version: 1,
  says: { zh: '案件重新办理', en: 'A case is handled again' },
  data: subject.extend({ on: dayText, because: z.string() }),
  keyOf,
});

export const caseDutyMissed = defineEvent({
  name: 'cases.case-duty-missed',
  version: 1,
  says: { zh: '案件的一项期限已过而未办', en: 'The last day of a duty with a case passed' },
  data: subject.extend({ on: dayText, duty: z.string(), dueOn: dayText, stage: z.string() }),
  keyOf,
});

/** The month's sample with all that it was drawn from, so that anybody can draw it again. */
export const callBacksDrawn = defineEvent({
  name: 'cases.call-backs-drawn',
  version: 1,
  says: { zh: '已抽取当月回访案件', en: 'The closed cases to be called back for a month were drawn' },
  data: z.object({
    month: monthText,
    seed: z.string(),
    shareIn10000: z.int(),
    /** Of each lead unit, the cases closed in the month and those that were drawn. */
    units: z.array(z.object({ unit, closed: z.array(z.string()), drawn: z.array(z.string()) })),
  }),
  keyOf: ({ month }) => `call-backs:${month}`,
});
