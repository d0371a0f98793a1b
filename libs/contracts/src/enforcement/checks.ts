import { z } from 'zod';
import { defineEvent } from '../define-event';
import { dayText, digest, sector } from '../fields';

const place = { areaCode: z.string().min(1), sector: sector.optional() };
const keyOf = ({ areaCode }: { readonly areaCode: string }): string => areaCode;

export const drawClosed = defineEvent({
  name: 'enforcement.draw-closed',
  version: 1,
  says: { zh: '双随机抽查结果已公开，或者抽查已放弃', en: 'A random draw was published, or given up' },
  data: z.object({
    drawCode: z.string().min(1).max(100),
    ...place,
    on: dayText,
    outcome: z.enum(['PUBLISHED', 'ABANDONED']),
    /** How many targets were drawn. */
    drawn: z.int().nonnegative(),
    /** Of what it was drawn from; none where the lists were not closed. */
    listsDigest: digest.optional(),
  }),
  keyOf,
});

export const campaignClosed = defineEvent({
  name: 'enforcement.campaign-closed',
  version: 1,
  says: { zh: '专项行动已结束或者取消', en: 'A campaign has ended, or does not take place' },
  data: z.object({
    campaignCode: z.string().min(1).max(100),
    campaignType: z.string(),
    ...place,
    on: dayText,
    cancelled: z.boolean(),
  }),
  keyOf,
});
