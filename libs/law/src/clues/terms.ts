import { plainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { ownDesign } from '../instruments';
import type { Term } from '../parameters/values';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** What has its time with a clue; the extension is of the time to conclude. */
export const CLUE_TERMS = ['SIGN', 'CHECK', 'CONCLUDE', 'EXTENSION'] as const;

/** Practice of several places, each area's own to set (CLU-03). */
export const clueTerm = rule({
  id: 'CLU-04',
  title: text('欠薪线索的办理期限', 'Times for handling a clue'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF', 'HRSS', 'IND'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['M-', 'D'],
  says: text(
    '线索交办后应按期签收、核查、办结；确有需要的，办结期限可以延长一次。',
    'A clue is signed for, checked and concluded in time; the time to conclude may be extended once.',
  ),
  parameters: ['clueTerms'],
  facts: z.strictObject({ of: z.enum(CLUE_TERMS), start: dateFact }),
  decide: ({ of, start }, law): Term | Undetermined => {
    const terms = law.at('clueTerms', start);
    if (isUndetermined(terms)) return terms;
    const { sign: SIGN, check: CHECK, conclude: CONCLUDE, extension: EXTENSION } = terms;
    return { SIGN, CHECK, CONCLUDE, EXTENSION }[of];
  },
});

/** A hotline's ticket is answered in its own time, whatever becomes of the clue. */
export const hotlineTerm = rule({
  id: 'HOT-02',
  title: text('12345 工单的答复期限', 'Time to answer a ticket of the hotline'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['F[HOT1]', 'D'],
  says: text(
    '12345 转来的工单应按本地规定的期限答复来电人；全国没有统一期限。',
    'A ticket of the 12345 hotline is answered within the local time; there is none for the nation.',
  ),
  parameters: ['hotlineTerms'],
  facts: z.strictObject({ start: dateFact }),
  decide: ({ start }, law): Term | Undetermined => {
    const terms = law.at('hotlineTerms', start);
    return isUndetermined(terms) ? terms : terms.answer;
  },
});
