import { z } from 'zod';
import { dateFact } from '../facts';
import { regulation } from '../instruments';
import { CHECK_ITEMS, type CheckItem } from '../inspection-kinds';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';
import { checklistItems } from './items';

/** One of the five systems of a project, and whether it is in place. */
export type SystemInPlace = { readonly item: CheckItem; readonly isMet: boolean };

/** 五项制度: which five an area names (whether a bank or the general contractor pays differs), each in place or not. */
export const fiveSystems = rule({
  id: 'S2-15',
  title: text('五项制度', 'The five systems of a project'),
  instrument: regulation,
  article: '26, 28, 31, 32, 34',
  actors: ['GC', 'OFF', 'IND'],
  inForceFrom: regulation.inForceFrom,
  marks: ['F[L724]', 'S'],
  says: text(
    '工程建设项目应落实五项制度：用工实名、工资专用账户、代发工资、工资保证金、维权信息告示牌；代发由银行还是由总包，由本地确定。五项齐全的才算达标。',
    'A project has five systems: registration by real name, wage account, payment on behalf, wage deposit and rights board; whether a bank or the general contractor pays is for the area to say. It is in order with all five alone.',
  ),
  parameters: ['checklists'],
  facts: z.strictObject({ on: dateFact, met: z.array(z.enum(CHECK_ITEMS)) }),
  decide: ({ on, met }, law): readonly SystemInPlace[] | Undetermined => {
    const asked = checklistItems.decide({ on, checklist: 'FIVE_SYSTEMS', isSite: false }, law);
    return isUndetermined(asked) ? asked : asked.items.map((item) => ({ item, isMet: met.includes(item) }));
  },
});
