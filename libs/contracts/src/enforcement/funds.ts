import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText, ENTRIES_AT_MOST, fenText, projectCode, sector, token } from '../fields';

const code = z.string().min(1).max(100);
/** The account of an officer. */
const officer = z.string().min(1).max(200);

export const fundMoved = defineEvent({
  name: 'enforcement.fund-moved',
  version: 1,
  says: {
    zh: '应急周转金、监管资金收支一笔：设立、补足、垫付、收回、核销、支用',
    en: 'A fund moved: opened, topped up, lent, recovered, written off or drawn',
  },
  data: z.object({
    fundCode: code,
    kind: z.enum(['EMERGENCY', 'SUPERVISED']),
    areaCode: z.string().min(1),
    sector: sector.optional(),
    projectCode: projectCode.optional(),
    on: dayText,
    /** The place of it in the ledger, from 1. */
    no: z.int().positive(),
    move: z.enum(['OPENED', 'TOPPED_UP', 'LENT', 'RECOVERED', 'WRITTEN_OFF', 'DRAWN']),
    fen: fenText,
    /** What is in the fund after it. */
    balanceFen: fenText,
    /** The document that it rests on, or the advance or drawing. */
    reference: z.string().min(1).max(2_000),
    askedBy: officer,
    by: officer,
  }),
  keyOf: ({ fundCode }) => fundCode,
});

/** What an advance is about. */
const subject = z.object({
  advanceCode: code,
  fundCode: code,
  caseCode: z.string().optional(),
  projectCode,
  areaCode: z.string().min(1),
  sector: sector.optional(),
  on: dayText,
});
const keyOf = ({ projectCode: project }: { readonly projectCode: string }): string => project;

export const advancePaid = defineEvent({
  name: 'enforcement.advance-paid',
  version: 1,
  says: { zh: '应急周转金已垫付给工人', en: 'An emergency fund advanced money to workers' },
  data: subject.extend({
    paidOn: dayText,
    totalFen: fenText,
    entries: z
      .array(z.object({ person: token, fen: fenText }))
      .min(1)
      .max(ENTRIES_AT_MOST),
    /** Who prepared it, who approved it for the government, and who paid. */
    appliedBy: officer,
    verifiedBy: officer,
    approvedBy: officer,
    paidBy: officer,
  }),
  keyOf,
});

export const advanceRecovered = defineEvent({
  name: 'enforcement.advance-recovered',
  version: 1,
  says: { zh: '垫付款追回一笔', en: 'Money that was advanced came back' },
  data: subject.extend({
    /** Of whom it was claimed. */
    creditCode,
    receivedOn: dayText,
    fen: fenText,
    /** What came back of it so far, and what is still to come. */
    recoveredFen: fenText,
    outstandingFen: fenText,
  }),
  keyOf,
});
