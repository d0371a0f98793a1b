import { z } from 'zod';
import { countFact, dateFact, monthFact } from '../facts';
import { percent } from '../figures';
import { regulation } from '../instruments';
import { highest, reachedByShareAbove } from '../level';
import { text } from '../text';
import { indicator } from './indicator';

export const notRegistered = indicator({
  id: 'W18',
  title: text('未签合同或未实名进场', 'On site without contract or registration'),
  instrument: regulation,
  article: '28(1)',
  marks: ['F[L724]', 'D'],
  says: text(
    '未签劳动合同、未实名登记的人员不得进场；当月此类人员占到场人数的比例越高，级别越高。',
    'Nobody enters without contract and registration; the larger their share of the people present in a month, the higher the level.',
  ),
  facts: z.strictObject({
    on: dateFact,
    /** Months with punches: people present, and those with a punch on a day that no stay covers. */
    months: z.array(z.strictObject({ month: monthFact, peoplePresent: countFact, peopleUncovered: countFact })),
  }),
  thresholds: 'W18',
  level: ({ months }, { shareAbove }) =>
    highest(
      months.map(({ peoplePresent, peopleUncovered }) =>
        reachedByShareAbove({ part: peopleUncovered, whole: peoplePresent }, shareAbove),
      ),
    ),
  figures: ({ months }) =>
    months
      .filter(({ peopleUncovered }) => peopleUncovered > 0)
      .map(({ month, peoplePresent, peopleUncovered }) => {
        const share = percent({ part: peopleUncovered, whole: peoplePresent });
        return text(
          `${month}：未签合同或未登记 ${peopleUncovered} 人 ÷ 到场 ${peoplePresent} 人 = ${share}。`,
          `${month}: ${peopleUncovered} without contract or registration ÷ ${peoplePresent} present = ${share}.`,
        );
      }),
  advice: {
    worker: text(
      '进场前请签订劳动合同并完成实名登记，这是讨薪的依据。',
      'Sign a contract and register before you enter: they prove your wages.',
    ),
    contractor: text('请补签合同、补登实名，未登记的不得进场。', 'Sign and register; let nobody in without both.'),
    inspector: text('核对名册与门禁记录，责令改正。', 'Compare roster and gate; order correction.'),
  },
});
