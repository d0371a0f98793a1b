import { z } from 'zod';
import { defineEvent } from '../define-event';
import { dayText, fenText, momentText, projectCode, sector } from '../fields';

const groupEventLevel = z.enum(['I', 'II', 'III', 'IV']);

/** Which group event it is and how large: no words, and nobody who is in it. */
const subject = z.object({
  groupEventCode: z.string().min(1).max(100),
  areaCode: z.string().min(1),
  sector: sector.optional(),
  projectCode: projectCode.optional(),
  caseCode: z.string().optional(),
  level: groupEventLevel.optional(),
  people: z.int().nonnegative(),
  amountFen: fenText.optional(),
});
type Subject = z.output<typeof subject>;

const keyOf = ({ projectCode, areaCode }: Subject): string => projectCode ?? areaCode;

/** A group event as its service has it. */
type GroupEvent = {
  readonly code: string;
  readonly areaCode: string;
  readonly sector?: Subject['sector'];
  readonly projectCode?: string | undefined;
  readonly caseCode?: string | undefined;
  readonly grading?: { readonly level: z.output<typeof groupEventLevel> } | undefined;
  readonly content: { readonly people: number; readonly amountFen?: bigint | undefined };
};

/** What events say of the group event that they are about. */
export const toldOfGroupEvent = ({ code, grading, content, ...event }: GroupEvent): Subject => ({
  groupEventCode: code,
  areaCode: event.areaCode,
  sector: event.sector,
  projectCode: event.projectCode,
  caseCode: event.caseCode,
  level: grading?.level,
  people: content.people,
  amountFen: content.amountFen?.toString(),
});

export const groupEventReported = defineEvent({
  name: 'cases.group-event-reported',
  version: 1,
  says: { zh: '欠薪群体性事件已报告', en: 'A group event was reported' },
  data: subject.extend({
    source: z.string(),
    gravity: z.array(z.string()),
    occurredAt: momentText,
    reportedAt: momentText,
  }),
  keyOf,
});

export const groupEventGraded = defineEvent({
  name: 'cases.group-event-graded',
  version: 1,
  says: { zh: '群体性事件已定级或调级，按级出动', en: 'A group event was graded, or graded anew; who is called out' },
  data: subject.extend({ on: dayText, callOut: z.array(z.string()), reportTo: z.string().optional() }),
  keyOf,
});

export const groupEventAlerted = defineEvent({
  name: 'cases.group-event-alerted',
  version: 1,
  says: { zh: '群体性事件达到警示人数', en: 'A group event has as many people as assessments count' },
  data: subject.extend({ on: dayText }),
  keyOf,
});

export const groupEventPoliceNeeded = defineEvent({
  name: 'cases.group-event-police-needed',
  version: 1,
  says: { zh: '极端讨薪，请公安及时出警', en: 'Something extreme happens: the police are needed' },
  data: subject.extend({ at: momentText }),
  keyOf,
});

export const groupEventDutyMissed = defineEvent({
  name: 'cases.group-event-duty-missed',
  version: 1,
  says: { zh: '群体性事件的到场或报告超时', en: 'The time to arrive or to report passed' },
  data: subject.extend({ on: dayText, duty: z.string(), dueAt: momentText, stage: z.string() }),
  keyOf,
});

export const groupEventSettled = defineEvent({
  name: 'cases.group-event-settled',
  version: 1,
  says: { zh: '群体性事件已办结', en: 'A group event was settled' },
  data: subject.extend({
    on: dayText,
    settledAt: momentText,
    arrivalSeconds: z.int().nonnegative().optional(),
    followUpsMissed: z.int().nonnegative(),
  }),
  keyOf,
});
