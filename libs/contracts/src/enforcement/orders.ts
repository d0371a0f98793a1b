import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText, ENTRIES_AT_MOST, fenText, monthText, projectCode, sector, token } from '../fields';

/** What an order is about. */
const subject = z.object({
  orderCode: z.string().min(1).max(100),
  kind: z.enum(['RECTIFICATION', 'PAYMENT']),
  caseCode: z.string().optional(),
  /** Whoever has to obey, and as what. */
  enterprise: creditCode,
  party: z.string(),
  projectCode: projectCode.optional(),
  areaCode: z.string(),
  sector: sector.optional(),
  /** What was broken, by the rules' ids. */
  rules: z.array(z.string()).max(ENTRIES_AT_MOST),
  people: z.int().nonnegative(),
  totalFen: fenText,
});
type Subject = z.output<typeof subject>;

const keyOf = ({ projectCode: project, enterprise, areaCode }: Subject): string => project ?? enterprise ?? areaCode;

/** One of several that tell of more workers than one holds. */
const part = { part: z.int().positive(), parts: z.int().positive() };
const ofMonth = { person: token, payMonth: monthText };

export const orderServed = defineEvent({
  name: 'enforcement.order-served',
  version: 1,
  says: { zh: '责令文书已送达', en: 'An order was served: its time runs' },
  data: subject.extend({
    on: dayText,
    servedOn: dayText,
    way: z.string(),
    /** The last day to obey; null where the calendar does not give it yet. */
    dueOn: dayText.nullable(),
    ...part,
    entries: z.array(z.object({ ...ofMonth, fen: fenText })).max(ENTRIES_AT_MOST),
  }),
  keyOf,
});

export const orderObeyed = defineEvent({
  name: 'enforcement.order-obeyed',
  version: 1,
  says: { zh: '责令文书已履行', en: 'An order was obeyed, in time or late' },
  data: subject.extend({ on: dayText, late: z.boolean() }),
  keyOf,
});

export const orderLapsed = defineEvent({
  name: 'enforcement.order-lapsed',
  version: 1,
  says: { zh: '责令文书逾期未履行', en: 'The last day of an order passed in vain' },
  data: subject.extend({
    on: dayText,
    dueOn: dayText,
    unpaidFen: fenText,
    ...part,
    entries: z.array(z.object({ ...ofMonth, unpaidFen: fenText })).max(ENTRIES_AT_MOST),
  }),
  keyOf,
});

export const orderRevoked = defineEvent({
  name: 'enforcement.order-revoked',
  version: 1,
  says: { zh: '责令文书已撤销', en: 'An order was revoked' },
  data: subject.extend({
    on: dayText,
    /** The day on which it had lapsed; null where it had not. */
    lapsedOn: dayText.nullable(),
  }),
  keyOf,
});
