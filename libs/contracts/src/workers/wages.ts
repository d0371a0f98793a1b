import { z } from 'zod';
import { defineEvent, nextVersion } from '../define-event';
import { dayText, ENTRIES_AT_MOST, fenText, monthText, projectCode, token } from '../fields';

const keyOf = (data: { projectCode: string }): string => data.projectCode;
const entries = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).min(1).max(ENTRIES_AT_MOST);

const wageSheetSignedFirst = defineEvent({
  name: 'workers.wage-sheet-signed',
  version: 1,
  says: { zh: '工资表已由工人签字', en: 'Lines of a wage sheet were signed by their workers' },
  data: z.object({
    projectCode,
    payMonth: monthText,
    /** A line that was signed and is corrected tells again; `signedOn` null: it no longer counts. */
    entries: entries(z.object({ person: token, netFen: fenText, signedOn: dayText.nullable() })),
  }),
  keyOf,
});

/** With the number of the sheet, of which 1 is the month's own, and what of the deductions was paid out before. */
export const wageSheetSigned = nextVersion(wageSheetSignedFirst, {
  data: z.object({
    projectCode,
    payMonth: monthText,
    /** A line that was signed and is corrected tells again; `signedOn` null: it no longer counts. */
    entries: entries(
      z.object({
        person: token,
        sheetNo: z.int().min(1).max(99),
        netFen: fenText,
        advanceFen: fenText,
        signedOn: dayText.nullable(),
      }),
    ),
  }),
  keyOf,
  lift: ({ entries: old, ...told }) => ({
    ...told,
    entries: old.map((entry) => ({ ...entry, sheetNo: 1, advanceFen: '0' })),
  }),
});

/** What had reached each worker's own account for a month by the day, where that changed. */
export const wagesPaid = defineEvent({
  name: 'workers.wages-paid',
  version: 1,
  says: { zh: '工资已付到本人账户', en: "Wages reached the workers' own accounts" },
  data: z.object({
    projectCode,
    on: dayText,
    entries: entries(z.object({ person: token, payMonth: monthText, paidFen: fenText, beforeFen: fenText })),
  }),
  keyOf,
});

/** What the bank paid for a worker's month to an account that is not the worker's own, where that changed. */
export const paymentMisdirected = defineEvent({
  name: 'workers.payment-misdirected',
  version: 1,
  says: { zh: '工资付到非本人账户', en: "Wages went to accounts that are not the workers' own" },
  data: z.object({
    projectCode,
    on: dayText,
    entries: entries(z.object({ person: token, payMonth: monthText, misdirectedFen: fenText, beforeFen: fenText })),
  }),
  keyOf,
});

/** What was in arrears for a worker's month on the day, where that changed; nought: cleared. */
export const arrearsChanged = defineEvent({
  name: 'workers.arrears-changed',
  version: 1,
  says: { zh: '欠薪有变化', en: 'Arrears changed' },
  data: z.object({
    projectCode,
    on: dayText,
    entries: entries(
      z.object({
        person: token,
        payMonth: monthText,
        dueOn: dayText,
        arrearsFen: fenText,
        beforeFen: fenText,
      }),
    ),
  }),
  keyOf,
});

/**
 * What of a month's pay, as far as it can be told, is still to reach the workers' own accounts, where that changed; nought:
 * all of it has. `dueOn` null: the day it is due is not known.
 */
export const wagesDue = defineEvent({
  name: 'workers.wages-due',
  version: 1,
  says: { zh: '待发工资有变化', en: 'What is still to be paid of months changed' },
  data: z.object({
    projectCode,
    on: dayText,
    entries: entries(z.object({ payMonth: monthText, dueOn: dayText.nullable(), unpaidFen: fenText })),
  }),
  keyOf,
});
