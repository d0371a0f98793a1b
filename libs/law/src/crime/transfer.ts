import { z } from 'zod';
import { dateFact } from '../facts';
import { criminalLaw, crimeTransferProvisions } from '../instruments';
import { rule } from '../rule';
import { type BundlePart, BUNDLE_PARTS } from '../sanction-kinds';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** The elements of the crime, each of which must be there. */
export const CRIME_ELEMENTS = ['EVASION', 'LARGE_SUM', 'ORDERED', 'STILL_UNPAID'] as const;
export type CrimeElement = (typeof CRIME_ELEMENTS)[number];

/** The elements that are missing. */
export const crimeElements = rule({
  id: 'CRM-01',
  title: text('拒不支付劳动报酬罪的构成', 'Elements of refusal to pay labour remuneration'),
  instrument: criminalLaw,
  article: '276-1',
  actors: ['HRSS', 'POL', 'EMP'],
  inForceFrom: criminalLaw.inForceFrom,
  marks: ['F[LCRM1]'],
  says: text(
    '以转移财产、逃匿等方法逃避支付或者有能力支付而不支付，数额较大，经政府有关部门责令支付仍不支付的，涉嫌犯罪；四项缺一不可。',
    'Evasion or ability to pay, a large sum, an order of the government, and still unpaid: all four, or it is no crime.',
  ),
  parameters: [],
  facts: z.strictObject({
    evasion: z.boolean(),
    /** Whoever can pay and does not needs no further sign of evasion (S0-37). */
    abilityToPay: z.boolean(),
    largeSum: z.boolean(),
    ordered: z.boolean(),
    stillUnpaid: z.boolean(),
  }),
  decide: ({ evasion, abilityToPay, largeSum, ordered, stillUnpaid }): readonly CrimeElement[] => {
    const there = {
      EVASION: evasion || abilityToPay,
      LARGE_SUM: largeSum,
      ORDERED: ordered,
      STILL_UNPAID: stillUnpaid,
    };
    return CRIME_ELEMENTS.filter((element) => !there[element]);
  },
});

/** How somebody evades payment (CRM-02), or does not pay though able to. */
export const EVASIONS = [
  'HIDES_ASSETS',
  'FALSE_DEBTS',
  'FLEES',
  'HIDES_RECORDS',
  'DOES_NOT_COME',
  'ABLE_TO_PAY',
] as const;
export type Evasion = (typeof EVASIONS)[number];

/** S0-37, S1-31: what the signs come to: able to pay, hiding what there is, or gone. */
export const natureOf = (evasions: readonly Evasion[]) => {
  const has = (...kinds: readonly Evasion[]) => kinds.some((kind) => evasions.includes(kind));
  const abilityToPay = has('ABLE_TO_PAY');
  return {
    abilityToPay,
    /** 恶意拖欠: does not pay though able to, or makes it look as if there were nothing to pay with. */
    isMalicious: abilityToPay || has('HIDES_ASSETS', 'FALSE_DEBTS', 'HIDES_RECORDS'),
    /** 欠薪逃匿: gone, or not to be found where it was called in writing. */
    hasAbsconded: has('FLEES', 'DOES_NOT_COME'),
  };
};

/** What is missing of what a transfer must hold. */
export const transferBundle = rule({
  id: 'CRM-09',
  title: text('移送材料', 'What a transfer must hold'),
  instrument: crimeTransferProvisions,
  article: '6',
  actors: ['HRSS'],
  inForceFrom: crimeTransferProvisions.inForceFrom,
  marks: ['F[L310]'],
  says: text(
    '移送应附移送书、调查报告、涉案物品清单；有检验报告、鉴定意见和其他材料的一并附上。缺少的，不得移送。',
    'A transfer holds the letter, the report and the list of items, and test reports and other material where there are any. What is missing blocks it.',
  ),
  parameters: ['transferBundle'],
  facts: z.strictObject({ on: dateFact, parts: z.array(z.enum(BUNDLE_PARTS)) }),
  decide: ({ on, parts }, law): readonly BundlePart[] | Undetermined => {
    const needed = law.at('transferBundle', on);
    return isUndetermined(needed) ? needed : needed.filter((part) => !parts.includes(part));
  },
});

/** Why a suspected crime is not transferred after all. */
export const DECLINE_REASONS = ['ELEMENT_MISSING', 'PAID_BEFORE_FILING', 'FINED'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Whether a reason may keep a suspected crime from the police. */
export const fineNeverReplaces = rule({
  id: 'CRM-14',
  title: text('不得以罚代刑', 'A fine never replaces a transfer'),
  instrument: crimeTransferProvisions,
  article: '11',
  actors: ['HRSS'],
  inForceFrom: crimeTransferProvisions.inForceFrom,
  marks: ['F[L310]'],
  says: text(
    '对应当移送的案件，不得以行政处罚代替移送；已缴纳的罚款折抵罚金。',
    'What must be transferred is not settled by a fine; a fine that was paid counts against the criminal one.',
  ),
  parameters: [],
  facts: z.strictObject({ reason: z.enum(DECLINE_REASONS) }),
  decide: ({ reason }): boolean => reason !== 'FINED',
});
