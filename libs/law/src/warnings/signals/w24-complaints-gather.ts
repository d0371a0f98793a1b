import { addDays, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact, dateFact } from '../../facts';
import { counted } from '../../figures';
import { ownDesign } from '../../instruments';
import { reachedBy, stepsInWords } from '../../level';
import { text } from '../../text';
import { isUndetermined } from '../../undetermined';
import { indicator } from '../indicator';

type Complaint = {
  readonly reporterIdCard?: string | undefined;
  readonly reporterPhone?: string | undefined;
  readonly channel: string;
  readonly externalNo: string;
};

/** Who complains: the identity number, else the phone, else the clue itself. */
export const complainant = ({ reporterIdCard, reporterPhone, channel, externalNo }: Complaint): string =>
  reporterIdCard ? `id ${reporterIdCard}` : reporterPhone ? `phone ${reporterPhone}` : `clue ${channel} ${externalNo}`;

/** The first of the days that end with `on`. */
export const windowStart = (on: PlainDate, windowDays: number): PlainDate => addDays(on, 1 - windowDays);

export const complaintsGather = indicator({
  id: 'W24',
  family: 'VOICES',
  title: text('投诉聚集', 'Complaints gather'),
  instrument: ownDesign,
  article: '',
  marks: ['D'],
  says: text(
    '近期对同一项目的不同投诉人达到一定人数的，按人数定级。',
    'Different complainants on one project within a span of days; the level follows their number.',
  ),
  facts: z.strictObject({ on: dateFact, complainants: countFact }),
  thresholds: 'W24',
  level: ({ complainants }, steps) => reachedBy(complainants, steps.complainants),
  inWords: ({ windowDays, complainants }) => {
    const { zh, en } = stepsInWords(complainants, (people) => text(`${people} 人起`, `from ${people} people`));
    return text(`近 ${windowDays} 天内的投诉人：${zh}`, `complainants of the last ${windowDays} days: ${en}`);
  },
  figures: ({ on, complainants }, law) => {
    const thresholds = law.thresholds('W24', on);
    const [zh, en] = isUndetermined(thresholds)
      ? [`截至 ${on} `, `up to ${on}`]
      : [
          `${windowStart(on, thresholds.windowDays)} 至 ${on} `,
          `from ${windowStart(on, thresholds.windowDays)} to ${on}`,
        ];
    return [
      text(`${zh}有 ${complainants} 名不同的投诉人。`, `${counted(complainants, 'different complainant')} ${en}.`),
    ];
  },
  proof: { by: 'CLUES' },
  advice: {
    worker: text(
      '已有多名工友反映，您的线索会一并处理。',
      'Several colleagues have complained; your clue is handled with theirs.',
    ),
    contractor: text('请主动联系投诉人核实，并在期限内答复。', 'Contact the complainants, verify and answer in time.'),
    inspector: text('合并核查，评估群体性风险。', 'Check together; weigh the risk of a group event.'),
  },
});
