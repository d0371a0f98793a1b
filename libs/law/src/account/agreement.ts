import { plainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { ownDesign } from '../instruments';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** Whether a permit has to wait for the four-party agreement; where an area has not said so, nobody knows. */
export const agreementBeforePermit = rule({
  id: 'ACC-27',
  title: text('四方监管协议为施工许可前置条件', 'The four-party agreement before the permit'),
  instrument: ownDesign,
  article: '',
  actors: ['OWN', 'GC', 'IND', 'BNK'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['S'],
  says: text(
    '建设单位、施工总承包单位、行业主管部门和银行签订四方监管协议后，方可核发施工许可；是否执行由本地确定。',
    'Owner, general contractor, department and bank sign the four-party agreement before a permit is issued; whether that holds is for the area to say.',
  ),
  parameters: ['agreementBeforePermit'],
  facts: z.strictObject({ permitOn: dateFact, signedOn: dateFact.nullable() }),
  decide: ({ permitOn, signedOn }, law): boolean | Undetermined => {
    const isNeeded = law.at('agreementBeforePermit', permitOn);
    if (isUndetermined(isNeeded)) return isNeeded;
    return isNeeded && (signedOn === null || signedOn > permitOn);
  },
});
