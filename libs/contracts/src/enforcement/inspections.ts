import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText, projectCode, sector } from '../fields';

/** Which check it is, and of whom. */
const subject = z.object({
  inspectionCode: z.string().min(1).max(100),
  kind: z.string(),
  areaCode: z.string().min(1),
  sector: sector.optional(),
  projectCode: projectCode.optional(),
  creditCode: creditCode.optional(),
  campaignCode: z.string().optional(),
});
type Subject = z.output<typeof subject>;

const keyOf = ({ projectCode: project, creditCode: enterprise, areaCode }: Subject): string =>
  project ?? enterprise ?? areaCode;

/** An inspection as its service has it. */
type Inspection = Omit<Subject, 'inspectionCode'> & { readonly code: string };

/** What events say of the inspection that they are about. */
export const toldOfInspection = ({ code, ...inspection }: Inspection): Subject => ({
  inspectionCode: code,
  kind: inspection.kind,
  areaCode: inspection.areaCode,
  sector: inspection.sector,
  projectCode: inspection.projectCode,
  creditCode: inspection.creditCode,
  campaignCode: inspection.campaignCode,
});

export const inspectionClosed = defineEvent({
  name: 'enforcement.inspection-closed',
  version: 1,
  says: { zh: '检查已办结，问题均已整改到位', en: 'A check was closed: every problem is put right' },
  data: subject.extend({
    on: dayText,
    problems: z.int().nonnegative(),
    /** How many of them were put right late. */
    overdue: z.int().nonnegative(),
    notices: z.int().nonnegative(),
  }),
  keyOf,
});

export const inspectionDutyMissed = defineEvent({
  name: 'enforcement.inspection-duty-missed',
  version: 1,
  says: { zh: '检查发现的一项问题逾期未整改到位', en: 'The last day to put a problem right passed' },
  data: subject.extend({ on: dayText, duty: z.string(), dueOn: dayText, stage: z.string() }),
  keyOf,
});
