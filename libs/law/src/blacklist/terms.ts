import { z } from 'zod';
import { lastDayOfPeriod } from '../calendar/rules';
import { dateFact } from '../facts';
import { blacklistMeasures, creditRepairMeasures } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import { rule } from '../rule';
import { termsRule } from '../terms-rule';
import { text } from '../text';
import { isClockUnit } from '../units';
import { isUndetermined, type Undetermined } from '../undetermined';
import type { PlainDate } from '@anxin/domain-kit';
import type { Term } from '../parameters/values';

/** To object to a listing that was told beforehand, and to check the objection. */
export const listingNotice = termsRule(
  {
    id: 'BLK-03',
    title: text('列入前告知与异议期限', 'Notice before a listing, and times of an objection'),
    instrument: blacklistMeasures,
    article: '6',
    actors: ['HRSS', 'EMP'],
    marks: ['M+'],
    says: text(
      '作出列入决定前，应告知列入的事由、依据和权利；当事人可按期提出异议，主管部门按期核实并告知结果。',
      'Before it is decided the party is told reasons, basis and rights; it may object in time, and is answered in time.',
    ),
  },
  'blacklistNotice',
  ['object', 'check'],
);

/** To decide, from the expiry of the payment order; extended once. */
export const listingDecision = termsRule(
  {
    id: 'BLK-05',
    title: text('列入决定期限', 'Time to decide on a listing'),
    instrument: blacklistMeasures,
    article: '8',
    actors: ['HRSS'],
    marks: ['M+'],
    says: text(
      '应自责令限期支付期限届满之日起按期作出决定；情况复杂的，经负责人批准可以延长一次。',
      'It is decided in time from the expiry of the payment order; the head may extend that once where it is complex.',
    ),
  },
  'blacklistDecision',
  ['decide', 'extension'],
);

/** To decide on an application for early removal. */
export const removalDecision = termsRule(
  {
    id: 'BLK-11',
    title: text('提前移出的决定期限', 'Time to decide on an early removal'),
    instrument: blacklistMeasures,
    article: '14',
    actors: ['HRSS'],
    marks: ['M+'],
    says: text(
      '对提前移出申请应按期决定；不予移出的，说明理由。',
      'An application for early removal is decided in time, and a refusal says why.',
    ),
  },
  'blacklistRemovalDecision',
  ['decide'],
);

/** To stop publicity once a listing has ended. */
export const publicityStop = termsRule(
  {
    id: 'BLK-12',
    title: text('停止公示期限', 'Time to stop publicity'),
    instrument: blacklistMeasures,
    article: '15',
    actors: ['HRSS'],
    marks: ['M-'],
    says: text(
      '移出或期满后，应按期停止公示，并告知信用信息共享平台。',
      'After a removal or the end of the term publicity stops in time, and the credit platform is told.',
    ),
  },
  'blacklistStop',
  ['stop'],
);

const lastDay = (start: PlainDate, { length, unit }: Term, law: ParameterBook): PlainDate | Undetermined => {
  if (isClockUnit(unit)) throw new Error('a listing is counted in days, months or years');
  return lastDayOfPeriod.decide({ start, length, unit }, law);
};

/** The last day of a listing. It ends with that day, worked or not: no rest day prolongs a sanction. */
export const listingTerm = rule({
  id: 'BLK-08',
  title: text('列入期限', 'Term of a listing'),
  instrument: blacklistMeasures,
  article: '11',
  actors: ['HRSS'],
  inForceFrom: blacklistMeasures.inForceFrom,
  marks: ['F[B45a]'],
  says: text(
    '列入期限自作出列入决定之日起计算，期满即移出。',
    'A listing stands for its term from the decision, and ends with it.',
  ),
  parameters: ['blacklistTerm', 'calendar'],
  facts: z.strictObject({ decidedOn: dateFact }),
  decide: ({ decidedOn }, law): PlainDate | Undetermined => {
    const terms = law.at('blacklistTerm', decidedOn);
    return isUndetermined(terms) ? terms : lastDay(decidedOn, terms.list, law);
  },
});

/** BLK-13: a removal that was got by false papers falls away; the term begins anew. */
export const listingAnew = rule({
  id: 'BLK-13',
  title: text('撤销移出、重新列入', 'A removal revoked, and the listing anew'),
  instrument: blacklistMeasures,
  article: '16',
  actors: ['HRSS'],
  inForceFrom: blacklistMeasures.inForceFrom,
  marks: ['M+'],
  says: text(
    '以虚假材料取得提前移出的，撤销移出决定，恢复列入，期限重新计算。',
    'Where false papers led to a removal, it is revoked, the party is listed again and the term begins anew.',
  ),
  parameters: ['blacklistTerm', 'calendar'],
  facts: z.strictObject({ relistedOn: dateFact }),
  decide: ({ relistedOn: decidedOn }, law): PlainDate | Undetermined => listingTerm.decide({ decidedOn }, law),
});

/** The first day on which early removal may be asked for, counted from the correction. */
export const removalFrom = (correctedOn: PlainDate, on: PlainDate, law: ParameterBook): PlainDate | Undetermined => {
  const terms = law.at('blacklistRemovalAfter', on);
  return isUndetermined(terms) ? terms : lastDay(correctedOn, terms.wait, law);
};

/** What is not settled, and must be told with each term: whether newer rules on credit repair change it. */
export const listingRepair = rule({
  id: 'BLK-18',
  title: text('信用修复新规的适用', 'Whether newer rules on credit repair apply'),
  instrument: creditRepairMeasures,
  article: '4',
  actors: ['HRSS', 'EMP'],
  inForceFrom: creditRepairMeasures.inForceFrom,
  marks: ['F[CRR]', 'M-'],
  says: text(
    '《信用修复管理办法》自2026年4月1日起施行，严重失信主体名单也在其列；列入期限（3年）和提前移出（满6个月）是否因此变更，尚未查明。目前仍按人社部令第45号办理，请核对后再答复当事人。',
    'Measures on Credit Repair govern lists of serious breach since 2026-04-01. Whether they change the term of 3 years and the 6 months before removal has not been settled: Decree 45 is applied still. Check it before a party is answered.',
  ),
  parameters: [],
  facts: z.strictObject({ decidedOn: dateFact }),
  /** Whether the open point concerns a listing. */
  decide: ({ decidedOn }): boolean => decidedOn >= creditRepairMeasures.inForceFrom,
});
