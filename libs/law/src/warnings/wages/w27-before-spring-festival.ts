import { plainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../../facts';
import { ownDesign } from '../../instruments';
import { type Level, LEVELS, oneHigher } from '../../level';
import { rule } from '../../rule';
import { text } from '../../text';
import { isUndetermined, type Undetermined } from '../../undetermined';

export const beforeSpringFestival = rule({
  id: 'W27',
  title: text('节前风险', 'Before the Spring Festival'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['D'],
  says: text(
    '临近春节的一段时间内，各项预警升高一级，最高为红色。',
    'In a span of days before the Spring Festival every level stands one higher, red at most.',
  ),
  parameters: ['calendar', 'springFestivalWindowDays'],
  facts: z.strictObject({ on: dateFact, level: z.enum(LEVELS) }),
  decide: ({ on, level }, law): Level | Undetermined => {
    const days = law.calendar.daysToSpringFestival(on);
    if (isUndetermined(days)) return days;
    const windowDays = law.at('springFestivalWindowDays', on);
    if (isUndetermined(windowDays)) return windowDays;
    return days <= windowDays ? oneHigher(level) : level;
  },
});
