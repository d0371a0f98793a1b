import { plainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { ownDesign } from '../instruments';
import { rule } from '../rule';
import { REFUSAL_STEPS, type RefusalStep } from '../sanction-kinds';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** “三步走”: the seed does not name the three, so an area does. */
export const refusalSteps = rule({
  id: 'S3-30',
  title: text('拒不支付“三步走”', 'The three steps against a refusal to pay'),
  instrument: ownDesign,
  article: '',
  actors: ['HRSS', 'POL', 'OFF'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['S', 'D'],
  says: text(
    '对拒不支付劳动报酬的，按本地确定的三步推进；原文未写明是哪三步。',
    'Whoever refuses to pay is pursued in three steps that the area names; the text does not say which.',
  ),
  parameters: ['refusalSteps'],
  facts: z.strictObject({ on: dateFact, done: z.array(z.enum(REFUSAL_STEPS)) }),
  decide: ({ on, done }, law): readonly { readonly step: RefusalStep; readonly isDone: boolean }[] | Undetermined => {
    const steps = law.at('refusalSteps', on);
    return isUndetermined(steps) ? steps : steps.map((step) => ({ step, isDone: done.includes(step) }));
  },
});
