import { addDays, dateOf, type PlainDate, yearOf } from '@anxin/domain-kit';
import { z } from 'zod';
import type { PublicationChannel } from '../credit-kinds';
import { dateFact } from '../facts';
import { ownDesign, publicationMeasures } from '../instruments';
import { rule } from '../rule';
import { type PublicationPeriod, type Publisher, PUBLISHERS } from '../sanction-kinds';
import { termsRule } from '../terms-rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** The seven kinds of violations that must be published, none of them picked out. */
export const PUBLISHED_KINDS = [
  'WAGES',
  'SOCIAL_INSURANCE',
  'WORKING_TIME',
  'WOMEN_AND_MINORS',
  'CHILD_LABOUR',
  'GRAVE_EFFECT',
  'OTHER',
] as const;
export type PublishedKind = (typeof PUBLISHED_KINDS)[number];

/** PUB-03: of which level the publisher of a six-digit area is. */
export const publisherOf = (area: string): Publisher => {
  if (area.startsWith('00')) return 'NATION';
  if (area.endsWith('0000')) return 'PROVINCE';
  return area.endsWith('00') ? 'CITY' : 'COUNTY';
};

/** Whether a violation must be published. */
export const publicationKind = rule({
  id: 'PUB-01',
  title: text('应当公布的重大违法行为', 'Violations that must be published'),
  instrument: publicationMeasures,
  article: '',
  actors: ['HRSS'],
  inForceFrom: publicationMeasures.inForceFrom,
  marks: ['F[P29]'],
  says: text(
    '克扣、无故拖欠劳动报酬数额较大的，拒不支付劳动报酬依法移送司法机关的，等七类行为应当公布，不得选择性公布。',
    'Seven kinds, among them a large sum of wages withheld or unpaid and a refusal to pay sent to justice, must be published, without picking any out.',
  ),
  parameters: [],
  facts: z.strictObject({ kind: z.enum(PUBLISHED_KINDS).nullable() }),
  decide: ({ kind }): boolean => kind !== null,
});

/** What a publication must say. */
export const PUBLICATION_BLOCKS = ['UNIT', 'REPRESENTATIVE', 'FACTS', 'RESULT'] as const;
export type PublicationBlock = (typeof PUBLICATION_BLOCKS)[number];

/** What of it is missing. */
export const publicationContent = rule({
  id: 'PUB-02',
  title: text('公布的内容', 'What a publication says'),
  instrument: publicationMeasures,
  article: '',
  actors: ['HRSS'],
  inForceFrom: publicationMeasures.inForceFrom,
  marks: ['F[P29]'],
  says: text(
    '公布单位全称、统一社会信用代码和地址，法定代表人或负责人，主要违法事实，处理情况；不含国家秘密、商业秘密和个人隐私。',
    'The unit with code and address, its representative, the main facts, the result; no secrets and nothing private.',
  ),
  parameters: [],
  facts: z.strictObject({ blocks: z.array(z.enum(PUBLICATION_BLOCKS)) }),
  decide: ({ blocks }): readonly PublicationBlock[] => PUBLICATION_BLOCKS.filter((block) => !blocks.includes(block)),
});

/** How often an authority publishes. */
export const publicationPeriod = rule({
  id: 'PUB-03',
  title: text('定期公布', 'How often it is published'),
  instrument: publicationMeasures,
  article: '',
  actors: ['HRSS'],
  inForceFrom: publicationMeasures.inForceFrom,
  marks: ['F[P29]'],
  says: text(
    '地市级、县级每季度公布，部、省级每半年公布；必要时可以随时公布。',
    'City and county publish each quarter, ministry and province each half-year; at any time where needed.',
  ),
  parameters: ['publicationPeriods'],
  facts: z.strictObject({ on: dateFact, publisher: z.enum(PUBLISHERS) }),
  decide: ({ on, publisher }, law): PublicationPeriod | Undetermined => {
    const periods = law.at('publicationPeriods', on);
    return isUndetermined(periods) ? periods : periods[publisher];
  },
});

/** A quarter such as `2025-Q4` or a half-year such as `2025-H2`, with its days. */
export type PublishedPeriod = { readonly name: string; readonly from: PlainDate; readonly to: PlainDate };

/** The last period that has ended before a day. */
export const periodBefore = (on: PlainDate, period: PublicationPeriod): PublishedPeriod => {
  const [months, sign] = period === 'QUARTER' ? ([3, 'Q'] as const) : ([6, 'H'] as const);
  const to = addDays(dateOf(yearOf(on), Math.floor((Number(on.slice(5, 7)) - 1) / months) * months + 1, 1), -1);
  const index = Math.floor((Number(to.slice(5, 7)) - 1) / months);
  return { name: `${yearOf(to)}-${sign}${index + 1}`, from: dateOf(yearOf(to), index * months + 1, 1), to };
};

/** Where it must be published. */
export const publicationChannels = rule({
  id: 'PUB-04',
  title: text('公布的渠道', 'Where it is published'),
  instrument: publicationMeasures,
  article: '',
  actors: ['HRSS'],
  inForceFrom: publicationMeasures.inForceFrom,
  marks: ['F[P29]'],
  says: text(
    '在人力资源社会保障行政部门门户网站和本地主要媒体公布，记入诚信档案，纳入社会信用体系。',
    'On the portal of the department and in the main local media; it goes into the credit file.',
  ),
  parameters: ['publicationChannels'],
  facts: z.strictObject({ on: dateFact }),
  decide: ({ on }, law): readonly PublicationChannel[] | Undetermined => law.at('publicationChannels', on),
});

/** To release what a period has gathered. */
export const publicationRelease = termsRule(
  {
    id: 'S3-26',
    title: text('定期公布的期限', 'Time to release what a period has gathered'),
    instrument: ownDesign,
    article: '',
    actors: ['HRSS', 'OFF'],
    marks: ['S', 'D'],
    says: text(
      '每一公布周期结束后，按期编辑、审核、公布；没有应公布内容的，作零公布。',
      'After the end of each period its list is edited, checked and released in time; where there is nothing, that is said.',
    ),
  },
  'publicationRelease',
  ['release'],
);

/** To review an objection to what was published. */
export const publicationObjection = termsRule(
  {
    id: 'PUB-05',
    title: text('对公布内容的异议', 'An objection to a publication'),
    instrument: publicationMeasures,
    article: '',
    actors: ['HRSS', 'EMP'],
    marks: ['M+'],
    says: text('对公布内容有异议的，应按期复核并告知。', 'An objection to it is reviewed in time, and answered.'),
  },
  'publicationObjection',
  ['review'],
);

/** To correct what was published. */
export const publicationCorrection = termsRule(
  {
    id: 'PUB-06',
    title: text('公布内容的更正', 'A publication corrected'),
    instrument: publicationMeasures,
    article: '',
    actors: ['HRSS'],
    marks: ['M+', 'F[LPEN]'],
    says: text(
      '处理决定变更或撤销的，按期更正公布内容；行政处罚信息的公开，按期撤回。',
      'Where the decision is changed or revoked the publication is corrected in time; the publicity of a penalty is withdrawn in time.',
    ),
  },
  'publicationCorrection',
  ['correct', 'withdraw'],
);
