import { type Fen, fen, halfUp, lesser, NOTHING, plainDate, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact, fenFact } from '../facts';
import { wageDepositProvisions } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import { rule } from '../rule';
import { text } from '../text';
import type { Undetermined } from '../undetermined';
import { isUndetermined } from '../undetermined';

type Contract = { readonly contractSumFen: Fen; readonly contractSignedOn: PlainDate };

const contract = z.strictObject({ contractSumFen: fenFact, contractSignedOn: dateFact });

/** Provisions art. 11(3): small contracts need no deposit. */
export const depositExempt = rule({
  id: 'DEP-05',
  title: text('免存工资保证金', 'Exemption from the wage deposit'),
  instrument: wageDepositProvisions,
  article: '11(3)',
  actors: ['GC'],
  inForceFrom: plainDate('2021-11-01'),
  marks: ['F[D65b]'],
  says: text(
    '合同额低于免存标准的工程可免存工资保证金。',
    'Works with a contract sum below the limit need no wage deposit.',
  ),
  parameters: ['depositExemptBelow'],
  facts: contract,
  decide: ({ contractSumFen, contractSignedOn }, law): boolean | Undetermined => {
    const below = law.at('depositExemptBelow', contractSignedOn);
    return isUndetermined(below) ? below : contractSumFen < below;
  },
});

const share = ({ contractSumFen, contractSignedOn }: Contract, law: ParameterBook): Fen | Undetermined => {
  const rate = law.at('depositRate', contractSignedOn);
  const cap = law.at('depositCap', contractSignedOn);
  if (isUndetermined(rate)) return rate;
  if (isUndetermined(cap)) return cap;
  return lesser(fen(halfUp(contractSumFen * rate.numerator, rate.denominator)), cap);
};

/** Provisions art. 11(1): a share of the contract sum, half up to the fen, at most the area's cap. */
export const depositRequired = rule({
  id: 'DEP-03',
  title: text('应存工资保证金', 'Wage deposit required'),
  instrument: wageDepositProvisions,
  article: '11(1)',
  actors: ['GC'],
  inForceFrom: plainDate('2021-11-01'),
  marks: ['F[D65b]'],
  says: text(
    '工资保证金按合同额的一定比例存储，不超过本地上限。',
    'The wage deposit is a share of the contract sum, at most the cap of the area.',
  ),
  parameters: ['depositExemptBelow', 'depositRate', 'depositCap'],
  facts: contract,
  decide: (facts, law): Fen | Undetermined => {
    const exempt = depositExempt.decide(facts, law);
    if (isUndetermined(exempt)) return exempt;
    return exempt ? NOTHING : share(facts, law);
  },
});
