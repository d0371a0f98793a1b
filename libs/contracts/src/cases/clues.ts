import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText, fenText, monthText, projectCode, sector } from '../fields';

/** What a clue is about, as far as its reporter said: never who the reporter is, nor the words. */
const subject = z.object({
  clueCode: z.string().min(1).max(200),
  projectCode: projectCode.optional(),
  employerCreditCode: creditCode.optional(),
  areaCode: z.string().optional(),
  people: z.int().nonnegative().optional(),
  amountFen: fenText.optional(),
  periodFrom: monthText.optional(),
  periodTo: monthText.optional(),
});
type Subject = z.output<typeof subject>;

const keyOf = ({ projectCode, employerCreditCode, areaCode, clueCode }: Subject): string =>
  projectCode ?? employerCreditCode ?? areaCode ?? clueCode;

/** A clue as its service has it. */
type Clue = {
  readonly code: string;
  readonly told: {
    readonly projectCode?: string | undefined;
    readonly employerCreditCode?: string | undefined;
    readonly areaCode?: string | undefined;
    readonly people?: number | undefined;
    readonly amountFen?: bigint | undefined;
    readonly periodFrom?: string | undefined;
    readonly periodTo?: string | undefined;
  };
};

const CREDIT_CODE_LENGTH = 18;

/** What events say of the clue that they are about; a claimed credit code that is none is left out. */
export const toldOfClue = ({ code, told }: Clue): Subject => ({
  clueCode: code,
  projectCode: told.projectCode,
  employerCreditCode: told.employerCreditCode?.length === CREDIT_CODE_LENGTH ? told.employerCreditCode : undefined,
  areaCode: told.areaCode,
  people: told.people,
  amountFen: told.amountFen?.toString(),
  periodFrom: told.periodFrom,
  periodTo: told.periodTo,
});

export const clueReceived = defineEvent({
  name: 'cases.clue-received',
  version: 1,
  says: { zh: '收到欠薪线索', en: 'A clue came in' },
  data: subject.extend({ channel: z.string(), receivedOn: dayText }),
  keyOf,
});

export const clueAssigned = defineEvent({
  name: 'cases.clue-assigned',
  version: 1,
  says: { zh: '线索已交办', en: 'A clue was assigned to a unit' },
  data: subject.extend({
    on: dayText,
    unit: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('OFFICE') }),
      z.object({ kind: z.literal('TOWN'), area: z.string() }),
      z.object({ kind: z.literal('DEPARTMENT'), sector }),
    ]),
  }),
  keyOf,
});

export const clueConcluded = defineEvent({
  name: 'cases.clue-concluded',
  version: 1,
  says: { zh: '线索已办结并告知反映人', en: 'A clue was concluded and its complainant told' },
  data: subject.extend({ on: dayText, conclusion: z.string(), complainantToldOn: dayText }),
  keyOf,
});

export const clueReopened = defineEvent({
  name: 'cases.clue-reopened',
  version: 1,
  says: { zh: '回访不满意，线索重新办理', en: 'A call back failed and the clue was reopened' },
  data: subject.extend({ on: dayText }),
  keyOf,
});

export const clueDutyMissed = defineEvent({
  name: 'cases.clue-duty-missed',
  version: 1,
  says: { zh: '线索的一项期限已过而未办', en: 'The last day of a duty with a clue passed' },
  data: subject.extend({ on: dayText, duty: z.string(), dueOn: dayText, stage: z.string() }),
  keyOf,
});
