import type { Fen } from '@anxin/domain-kit';
import { z } from 'zod';
import { fenFact } from '../facts';
import { regulation } from '../instruments';
import { type Actor, rule } from '../rule';
import { text } from '../text';

/** Whoever may have to pay wages. */
export const LIABLE_PARTIES = [
  'EMPLOYER',
  'GENERAL_CONTRACTOR',
  'OWNER',
  'USING_UNIT',
  'LENDING_CONTRACTOR',
  'SUCCESSOR',
  'INVESTORS',
] as const;
export type LiableParty = (typeof LIABLE_PARTIES)[number];

/** Against whom whoever paid may turn. */
export const RECOURSE_PARTIES = ['EMPLOYER', 'SUPPLIER', 'NAME_BORROWER'] as const;
export type RecourseParty = (typeof RECOURSE_PARTIES)[number];

export const EMPLOYER_KINDS = [
  'COMPANY',
  'PARTNERSHIP',
  'SOLE_PROPRIETORSHIP',
  'INDIVIDUAL_BUSINESS',
  'NO_LEGAL_STATUS',
] as const;
export const SUPPLIERS = ['INDIVIDUAL', 'UNLICENSED_UNIT', 'UNLICENSED_DISPATCH'] as const;
export const EMPLOYER_CHANGES = ['MERGED', 'SPLIT'] as const;
export const EMPLOYER_ENDS = ['LICENCE_REVOKED', 'CLOSED', 'DISSOLVED'] as const;
export const CONTRACTING_PARTIES = ['OWNER', 'GENERAL_CONTRACTOR'] as const;

/** The facts on which it turns who must pay; what does not hold is false or null. */
export const liabilityFacts = z.strictObject({
  /** What the employer is. */
  employer: z.enum(EMPLOYER_KINDS),
  /** The employer has its work of the general contractor or of a subcontractor. */
  isSubcontractor: z.boolean(),
  /** Who supplied the labour, where that was nobody who may. */
  supplier: z.enum(SUPPLIERS).nullable(),
  /** The employer lets others trade in its name. */
  employerLendsName: z.boolean(),
  change: z.enum(EMPLOYER_CHANGES).nullable(),
  /** The workers agreed in writing that the successor pays. */
  successorAgreed: z.boolean(),
  end: z.enum(EMPLOYER_ENDS).nullable(),
  /** The owner did not pay the works as agreed, and wages are in arrears because of it. */
  ownerUnderpaid: z.boolean(),
  /** What the owner has still to settle; null where nobody has found it. */
  unsettledFen: fenFact.nullable(),
  /** The general contractor passed the whole works on. */
  passedOn: z.boolean(),
  /** Who contracted to an individual or an unlicensed unit. */
  contractedOutBy: z.enum(CONTRACTING_PARTIES).nullable(),
  /** A contractor lends its name or its licence. */
  contractorLendsName: z.boolean(),
  /** The works break the law on planning or construction. */
  irregular: z.boolean(),
  /** Quantity, quality or price are in dispute. */
  dispute: z.boolean(),
});
export type LiabilityFacts = z.output<typeof liabilityFacts>;
type Fact = keyof LiabilityFacts;

/** What one rule says of who pays. */
export type Liability = {
  readonly ruleId: string;
  /** Null where the regulation leaves it to another law. */
  readonly liableParty: LiableParty | null;
  /** At most so much; null without a cap. */
  readonly capFen: Fen | null;
  readonly recourseAgainst: RecourseParty | null;
  readonly factsUsed: readonly Fact[];
  /** An officer has to decide: the party, or the cap that nobody has found. */
  readonly isManual: boolean;
};

/** What a rule says where it holds; what is not named is null. */
export type Said = Partial<Omit<Liability, 'ruleId' | 'factsUsed'>>;
type Head = {
  readonly id: string;
  readonly article: string;
  readonly title: readonly [zh: string, en: string];
  readonly says: readonly [zh: string, en: string];
  readonly actors: readonly Actor[];
  /** The facts on which it turns. */
  readonly uses: readonly Fact[];
};

/** A rule on who pays: nothing where it does not hold. */
export const liability = ({ title, says, uses, ...head }: Head, decide: (facts: LiabilityFacts) => readonly Said[]) =>
  rule({
    ...head,
    title: text(...title),
    says: text(...says),
    instrument: regulation,
    inForceFrom: regulation.inForceFrom,
    marks: ['F[L724]'],
    parameters: [],
    facts: liabilityFacts,
    decide: (facts: LiabilityFacts): readonly Liability[] =>
      decide(facts).map((said) => ({
        ruleId: head.id,
        liableParty: null,
        capFen: null,
        recourseAgainst: null,
        isManual: false,
        ...said,
        factsUsed: uses,
      })),
  });
