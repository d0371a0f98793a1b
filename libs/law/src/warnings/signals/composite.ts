import { plainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { ownDesign } from '../../instruments';
import { highest, type Level, LEVELS } from '../../level';
import { rule } from '../../rule';
import { text } from '../../text';
import { familyOf } from '../families';

/** The level of a subject from all the warnings that stand on it (section 13, below its table). */
export const compositeLevel = rule({
  id: 'WRN-ALL',
  title: text('综合预警级别', 'Composite level'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['D'],
  says: text(
    '综合级别取各项预警中最高的一级；两项不同类别的橙色预警为红色。',
    'The highest single level counts; two orange ones of different families make red.',
  ),
  parameters: [],
  facts: z.strictObject({ standing: z.array(z.strictObject({ code: z.string(), level: z.enum(LEVELS) })) }),
  decide: ({ standing }): Level | null => {
    const orange = standing.filter(({ level }) => level === 'ORANGE').map(({ code }) => familyOf(code));
    return new Set(orange).size > 1 ? 'RED' : highest(standing.map(({ level }) => level));
  },
});
