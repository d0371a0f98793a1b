import { daysBetween, type Fen, fen, halfUp, lesser, NOTHING } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact, fenFact } from '../facts';
import { labourContractLaw, penaltiesLaw } from '../instruments';
import type { Decimal } from '../parameters/values';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';
import { fines, type Range } from './fines';

export * from './fines';

const share = (amount: Fen, { numerator, denominator }: Decimal): Fen => fen(halfUp(amount * numerator, denominator));

/** What is added for the workers to wages that were not paid by the ordered day. */
export const compensation = rule({
  id: 'PEN-11',
  title: text('加付赔偿金', 'Compensation to the workers'),
  instrument: labourContractLaw,
  article: '85',
  actors: ['EMP', 'GC', 'SUB'],
  inForceFrom: labourContractLaw.inForceFrom,
  marks: ['F[LLCL]', 'F[L423]'],
  says: text(
    '责令限期支付而逾期不支付的，责令按应付金额的一定比例向劳动者加付赔偿金。',
    'Wages not paid by the ordered day bring the workers a further share of what was due.',
  ),
  parameters: ['compensationShare'],
  facts: z.strictObject({ on: dateFact, unpaidFen: fenFact }),
  decide: ({ on, unpaidFen }, law): Range | Undetermined => {
    const shares = law.at('compensationShare', on);
    if (isUndetermined(shares)) return shares;
    return { minFen: share(unpaidFen, shares.least), maxFen: share(unpaidFen, shares.most) };
  },
});

/** What a fine that is not paid in time has grown by: a share of it each day, at most the fine itself. */
export const lateFine = rule({
  id: 'PEN-13',
  title: text('加处罚款', 'What a late fine grows by'),
  instrument: penaltiesLaw,
  article: '72',
  actors: ['HRSS', 'IND'],
  inForceFrom: penaltiesLaw.inForceFrom,
  marks: ['F[LPEN]'],
  says: text(
    '到期不缴纳罚款的，每日按罚款数额的一定比例加处罚款，加处的数额不超过罚款的数额。',
    'A fine not paid in time grows by a share of it each day, at most by itself.',
  ),
  parameters: ['lateFineShare'],
  facts: z.strictObject({ fineFen: fenFact, dueOn: dateFact, on: dateFact }),
  decide: ({ fineFen, dueOn, on }, law): Fen | Undetermined => {
    const daily = law.at('lateFineShare', dueOn);
    if (isUndetermined(daily)) return daily;
    const days = daysBetween(dueOn, on);
    if (days <= 0) return NOTHING;
    return lesser(fineFen, fen(halfUp(fineFen * daily.numerator * BigInt(days), daily.denominator)));
  },
});

/** Whether a minor act is punished at all. */
export const minorAct = rule({
  id: 'PEN-14',
  title: text('不予处罚', 'When nothing is punished'),
  instrument: penaltiesLaw,
  article: '33',
  actors: ['HRSS', 'IND'],
  inForceFrom: penaltiesLaw.inForceFrom,
  marks: ['F[LPEN]'],
  says: text(
    '违法行为轻微并及时改正，没有造成危害后果的，不予处罚；初次违法且危害后果轻微并及时改正的，可以不予处罚。',
    'A minor act corrected in time that harmed nobody is not punished; a first one of little harm corrected in time need not be.',
  ),
  parameters: [],
  facts: z.strictObject({
    minor: z.boolean(),
    first: z.boolean(),
    corrected: z.boolean(),
    harm: z.enum(['NONE', 'LITTLE', 'MORE']),
  }),
  decide: ({ minor, first, corrected, harm }): 'MUST_NOT' | 'MAY_NOT' | 'PUNISH' => {
    if (corrected && minor && harm === 'NONE') return 'MUST_NOT';
    return corrected && first && harm !== 'MORE' ? 'MAY_NOT' : 'PUNISH';
  },
});

/** Every rule on penalties, by its number. */
export const penaltyRules = [...fines.slice(0, 10), compensation, ...fines.slice(10), lateFine, minorAct] as const;
