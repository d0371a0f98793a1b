import { z } from 'zod';
import { defineEvent } from '../define-event';
import { dayText, digest, fenText, projectCode } from '../fields';

const keyOf = (data: { projectCode: string }): string => data.projectCode;

/** One chunk of a bank statement, as far as it touches one project. The movements themselves stay in `projects`. */
export const wageAccountMoved = defineEvent({
  name: 'projects.wage-account-moved',
  version: 1,
  says: { zh: '专户流水已记入', en: 'Movements of the wage account were recorded' },
  data: z.object({
    projectCode,
    rows: z.int().positive(),
    inFen: fenText,
    outFen: fenText,
    firstOn: dayText,
    lastOn: dayText,
    /** SHA-256 over the sorted lines `account token, serial, posted at, direction, fen`. */
    digest,
  }),
  keyOf,
});

export const depositDrawn = defineEvent({
  name: 'projects.deposit-drawn',
  version: 1,
  says: { zh: '工资保证金已动用', en: 'The wage deposit was drawn' },
  data: z.object({ projectCode, amountFen: fenText, drawnOn: dayText, balanceFen: fenText, reason: z.string() }),
  keyOf,
});

export const depositRefunded = defineEvent({
  name: 'projects.deposit-refunded',
  version: 1,
  says: { zh: '工资保证金已返还', en: 'The wage deposit was refunded' },
  data: z.object({ projectCode, amountFen: fenText, refundedOn: dayText, balanceFen: fenText, reason: z.string() }),
  keyOf,
});

export const depositToppedUp = defineEvent({
  name: 'projects.deposit-topped-up',
  version: 1,
  says: { zh: '工资保证金已补足', en: 'The wage deposit was topped up' },
  data: z.object({ projectCode, amountFen: fenText, toppedUpOn: dayText, balanceFen: fenText }),
  keyOf,
});
