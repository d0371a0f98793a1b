import { plainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { ownDesign } from '../instruments';
import { LEVELS } from '../level';
import type { Term } from '../parameters/values';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** How long somebody has to acknowledge a warning, by the level at which it stands (section 13, below its table). */
export const warningTerm = rule({
  id: 'WRN-ACK',
  title: text('预警的签收期限', 'Time to acknowledge a warning'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF', 'IND'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['D'],
  says: text(
    '预警发出或升级后，应在其级别的期限内签收；级别越高，期限越短。',
    'A warning is acknowledged within the time of its level from the day on which it was raised to it.',
  ),
  parameters: ['warningTerms'],
  facts: z.strictObject({ level: z.enum(LEVELS), start: dateFact }),
  decide: ({ level, start }, law): Term | Undetermined => {
    const terms = law.at('warningTerms', start);
    return isUndetermined(terms) ? terms : terms[level];
  },
});
