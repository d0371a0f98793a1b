import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText, momentText, projectCode, sector } from '../fields';

/** Which suspected crime it is: the enterprise, and nobody in it. */
const subject = z.object({
  referralCode: z.string().min(1).max(100),
  orderCode: z.string().min(1).max(100),
  creditCode,
  areaCode: z.string().min(1),
  sector: sector.optional(),
  projectCode: projectCode.optional(),
});
type Subject = z.output<typeof subject>;

const keyOf = ({ creditCode: code }: Subject): string => code;

/** A referral as its service has it. */
type Referral = Omit<Subject, 'referralCode'> & { readonly code: string };

/** What events say of the referral that they are about. */
export const toldOfReferral = ({ code, ...referral }: Referral): Subject => ({
  referralCode: code,
  orderCode: referral.orderCode,
  creditCode: referral.creditCode,
  areaCode: referral.areaCode,
  sector: referral.sector,
  projectCode: referral.projectCode,
});

export const referralTransferred = defineEvent({
  name: 'enforcement.referral-transferred',
  version: 1,
  says: { zh: '涉嫌拒不支付劳动报酬犯罪案件已移送公安机关', en: 'A suspected crime was transferred to the police' },
  data: subject.extend({ on: dayText, at: momentText }),
  keyOf,
});

export const referralDecided = defineEvent({
  name: 'enforcement.referral-decided',
  version: 1,
  says: {
    zh: '公安机关或检察机关对移送案件已作出决定',
    en: 'Police or prosecutor decided on a case that was transferred',
  },
  data: subject.extend({ on: dayText, by: z.enum(['POLICE', 'PROSECUTOR']), outcome: z.enum(['ACCEPTED', 'REFUSED']) }),
  keyOf,
});

export const referralDutyMissed = defineEvent({
  name: 'enforcement.referral-duty-missed',
  version: 1,
  says: { zh: '移送的一项期限已过而未办', en: 'The time of a duty with a transfer passed' },
  data: subject.extend({ on: dayText, duty: z.string(), dueOn: dayText, stage: z.string() }),
  keyOf,
});
