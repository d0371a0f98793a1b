import { z } from 'zod';
import { largeSum, largeSumFacts } from '../crime/large-sum';
import { dateFact } from '../facts';
import { blacklistMeasures, regulation } from '../instruments';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';
import type { BlacklistChannel, JointMeasure } from '../sanction-kinds';
import { removalFrom } from './terms';
import type { PlainDate } from '@anxin/domain-kit';

/** Why somebody who was ordered to pay, and did not, may be listed. */
export const LISTING_GROUNDS = ['LARGE_SUM', 'GRAVE_EVENT'] as const;
export type ListingGround = (typeof LISTING_GROUNDS)[number];

/** The ground on which a party may be listed; null where there is none, though the order expired. */
export const listingGround = rule({
  id: 'BLK-02',
  title: text('列入条件', 'Conditions of a listing'),
  instrument: blacklistMeasures,
  article: '5',
  actors: ['HRSS', 'EMP'],
  inForceFrom: blacklistMeasures.inForceFrom,
  marks: ['F[B45b]'],
  says: text(
    '经责令限期支付逾期未付，且数额达到拒不支付劳动报酬罪的标准，或者引发群体性事件、极端事件造成严重不良社会影响的，列入用人单位及其法定代表人、主要负责人、直接责任人员。',
    'Ordered to pay, overdue, and the sum reaches the crime threshold or a group or extreme event had a grave effect: the employer is listed, and its responsible persons.',
  ),
  parameters: ['crimeThresholdRange', 'crimeThresholds'],
  facts: largeSumFacts.extend({ expired: z.boolean(), graveEvent: z.boolean() }),
  decide: ({ expired, graveEvent, ...sum }, law): ListingGround | null | Undetermined => {
    if (!expired) return null;
    if (graveEvent) return 'GRAVE_EVENT';
    const large = largeSum.decide(sum, law);
    if (isUndetermined(large)) return large;
    return large.way === null ? null : 'LARGE_SUM';
  },
});

/** Whether a party that has not been listed yet is spared. */
export const listingSpared = rule({
  id: 'BLK-04',
  title: text('改正并承诺的不予列入', 'Corrected and promised: not listed'),
  instrument: blacklistMeasures,
  article: '7',
  actors: ['HRSS', 'EMP'],
  inForceFrom: blacklistMeasures.inForceFrom,
  marks: ['M+'],
  says: text(
    '作出列入决定前已改正违法行为，并书面承诺不再拖欠的，可以不予列入。',
    'Whoever has corrected and promised in writing before the decision may be spared.',
  ),
  parameters: [],
  facts: z.strictObject({ corrected: z.boolean(), promised: z.boolean() }),
  decide: ({ corrected, promised }): boolean => corrected && promised,
});

/** Where a listing is published and told. */
export const listingChannels = rule({
  id: 'BLK-07',
  title: text('名单的公示与共享', 'Where a listing is published and shared'),
  instrument: blacklistMeasures,
  article: '9, 10',
  actors: ['HRSS'],
  inForceFrom: blacklistMeasures.inForceFrom,
  marks: ['F[B45a]', 'M+'],
  says: text(
    '列入信息在本部门门户网站、“信用中国”网站、国家企业信用信息公示系统公示，并共享到同级信用信息共享平台；不得泄露国家秘密、商业秘密和个人隐私。',
    'It is published on the site of the authority, Credit China and the enterprise publicity system and shared with the credit platform; without secrets or what is private.',
  ),
  parameters: ['blacklistChannels'],
  facts: z.strictObject({ on: dateFact }),
  decide: ({ on }, law): readonly BlacklistChannel[] | Undetermined => law.at('blacklistChannels', on),
});

/** What stands against an early removal. */
export const REMOVAL_LACKS = ['NOT_CORRECTED', 'TOO_EARLY', 'NO_PROMISE'] as const;
export type RemovalLack = (typeof REMOVAL_LACKS)[number];
/** From which day it may be asked for, and what is missing. */
export type RemovalConditions = { readonly from: PlainDate | null; readonly lacks: readonly RemovalLack[] };

/** Whether early removal may be applied for. */
export const removalConditions = rule({
  id: 'BLK-09',
  title: text('申请提前移出的条件', 'Conditions of an early removal'),
  instrument: blacklistMeasures,
  article: '12',
  actors: ['HRSS', 'EMP'],
  inForceFrom: blacklistMeasures.inForceFrom,
  marks: ['F[B45a]'],
  says: text(
    '已改正违法行为、自改正之日起届满规定时间、书面承诺不再拖欠的，可以申请提前移出。',
    'Corrected, long enough ago, and promised in writing: then early removal may be applied for.',
  ),
  parameters: ['blacklistRemovalAfter', 'calendar'],
  facts: z.strictObject({ on: dateFact, correctedOn: dateFact.nullable(), promised: z.boolean() }),
  decide: ({ on, correctedOn, promised }, law): RemovalConditions | Undetermined => {
    const from = correctedOn === null ? null : removalFrom(correctedOn, on, law);
    if (isUndetermined(from)) return from;
    const lacks: RemovalLack[] = [];
    if (from === null) lacks.push('NOT_CORRECTED');
    else if (on < from) lacks.push('TOO_EARLY');
    if (!promised) lacks.push('NO_PROMISE');
    return { from, lacks };
  },
});

/** What bars an early removal, whatever else was done. */
export const REMOVAL_BARS = ['NEW_ARREARS', 'CRIME', 'OTHER_LAW'] as const;
export type RemovalBar = (typeof REMOVAL_BARS)[number];

export const removalBars = rule({
  id: 'BLK-10',
  title: text('不得提前移出的情形', 'What bars an early removal'),
  instrument: blacklistMeasures,
  article: '13',
  actors: ['HRSS', 'EMP'],
  inForceFrom: blacklistMeasures.inForceFrom,
  marks: ['F[B45c]', 'M+'],
  says: text(
    '列入期间再次拖欠工资的、因涉嫌拒不支付劳动报酬犯罪正在追诉或已被追究刑事责任的、法律法规另有规定的，不得提前移出。',
    'Not removed early: new arrears while listed; proceedings or a conviction for the crime; others by law.',
  ),
  parameters: [],
  facts: z.strictObject({ newArrears: z.boolean(), crime: z.boolean(), otherLaw: z.boolean() }),
  decide: ({ newArrears, crime, otherLaw }): readonly RemovalBar[] => [
    ...(newArrears ? (['NEW_ARREARS'] as const) : []),
    ...(crime ? (['CRIME'] as const) : []),
    ...(otherLaw ? (['OTHER_LAW'] as const) : []),
  ],
});

/** Whether a listing stands by the order that it rests on. */
export const listingStands = rule({
  id: 'BLK-14',
  title: text('责令文书被撤销的，撤销列入', 'The order revoked, the listing revoked'),
  instrument: blacklistMeasures,
  article: '17',
  actors: ['HRSS'],
  inForceFrom: blacklistMeasures.inForceFrom,
  marks: ['M+'],
  says: text(
    '作为列入依据的责令限期支付文书被撤销的，应撤销列入决定。',
    'A listing falls with the payment order that it rests on.',
  ),
  parameters: [],
  facts: z.strictObject({ orderRevoked: z.boolean() }),
  decide: ({ orderRevoked }): boolean => !orderRevoked,
});

/** What the departments limit together. */
export const jointMeasures = rule({
  id: 'BLK-15',
  title: text('联合惩戒措施', 'Joint measures'),
  instrument: regulation,
  article: '48',
  actors: ['HRSS', 'IND', 'EMP'],
  inForceFrom: regulation.inForceFrom,
  marks: ['F[L724]'],
  says: text(
    '在政府资金支持、政府采购、招投标、融资贷款、市场准入、税收优惠、评优评先、交通出行等方面依法依规予以限制。',
    'Limits on public funds, procurement, tenders, loans, market access, tax benefits, awards and travel.',
  ),
  parameters: ['jointMeasures'],
  facts: z.strictObject({ on: dateFact }),
  decide: ({ on }, law): readonly JointMeasure[] | Undetermined => law.at('jointMeasures', on),
});
