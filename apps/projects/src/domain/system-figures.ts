import { fen, type Fen, halfUp, NOTHING, percentOf, type PlainDate, plus } from '@anxin/domain-kit';
import { depositRequired, isUndetermined, type ParameterBook } from '@anxin/law';
import type { Project } from './project';
import { isGreen, type SystemFacts, systemsOf } from './systems';

/** A part of a whole, and both by what they are. */
const shareOf = (part: number, whole: number) => ({ part, whole, percent: percentOf(BigInt(part), BigInt(whole)) });

/** To the next fen, half up; of none there is no mean. */
const meanOf = (total: Fen, of: number): Fen | null => (of === 0 ? null : fen(halfUp(total, BigInt(of))));

/** What of its systems a project may be counted by. */
export const SYSTEM_TRAITS = [
  'ALL_MET',
  'ACCOUNT_OPEN',
  'DEPOSIT_LODGED',
  'DEPOSIT_EXEMPT',
  'DEPOSIT_REQUIRED',
  'REQUIRED_DEPOSIT_LODGED',
  'PERMIT_ISSUED',
  'AGREEMENT_IN_TIME',
  'GOVERNMENT_FUNDED',
  'GOVERNMENT_OWING',
  'GOVERNMENT_BEHIND',
] as const;
export type SystemTrait = (typeof SYSTEM_TRAITS)[number];

type Known = {
  readonly project: Project;
  readonly facts: SystemFacts;
  readonly on: PlainDate;
  readonly law: ParameterBook;
};

const allMet = ({ project, facts, on, law }: Known): boolean => {
  const systems = systemsOf(project, facts, on, law);
  return !isUndetermined(systems) && isGreen(systems);
};

const isLodged = ({ project: { deposit }, on }: Known): boolean =>
  deposit.amountFen !== undefined && deposit.lodgedOn !== undefined && deposit.lodgedOn <= on;

/** S2-21: whoever is exempt is in no denominator; nor is what no parameter determines. */
const requires = ({ project, law }: Known, isRequired: boolean): boolean => {
  const required = depositRequired.decide(project, law);
  return !isUndetermined(required) && (required === 0n) !== isRequired;
};

const isPermitted = ({ project: { permitIssuedOn }, on }: Known): boolean =>
  permitIssuedOn !== undefined && permitIssuedOn <= on;

/** S3-07: no wages late (W02), and no labour cost that its owner did not pay (W03). */
const governmentHas = ({ project, facts }: Known, indicator: string): boolean =>
  project.governmentFunded === true && facts.standing.includes(indicator);

const HAS: Readonly<Record<SystemTrait, (known: Known) => boolean>> = {
  ALL_MET: allMet,
  ACCOUNT_OPEN: ({ project: { wageAccount }, on }) => wageAccount.openedOn !== undefined && wageAccount.openedOn <= on,
  DEPOSIT_LODGED: isLodged,
  DEPOSIT_EXEMPT: (known) => requires(known, false),
  DEPOSIT_REQUIRED: (known) => requires(known, true),
  REQUIRED_DEPOSIT_LODGED: (known) => isLodged(known) && requires(known, true),
  PERMIT_ISSUED: isPermitted,
  // S3-21: signed by the day of the permit.
  AGREEMENT_IN_TIME: (known) => {
    const { permitIssuedOn, agreementSignedOn } = known.project;
    return isPermitted(known) && agreementSignedOn !== undefined && agreementSignedOn <= (permitIssuedOn ?? '');
  },
  GOVERNMENT_FUNDED: ({ project }) => project.governmentFunded === true,
  GOVERNMENT_OWING: (known) => governmentHas(known, 'W02'),
  GOVERNMENT_BEHIND: (known) => governmentHas(known, 'W03'),
};

/** What a project is counted by on a day. */
export const systemTraits = (known: Known): readonly SystemTrait[] =>
  SYSTEM_TRAITS.filter((trait) => HAS[trait](known));

/** The systems of the projects of an area, added up as they come. */
export class SystemFigures {
  readonly #having = new Map<SystemTrait, number>();
  #projects = 0;
  #paidOutFen = NOTHING;
  #lodgedFen = NOTHING;

  constructor(
    private readonly on: PlainDate,
    private readonly law: ParameterBook,
  ) {}

  add(project: Project, facts: SystemFacts): void {
    const traits = systemTraits({ project, facts, on: this.on, law: this.law });
    this.#projects += 1;
    for (const trait of traits) this.#having.set(trait, this.#count(trait) + 1);
    if (traits.includes('ACCOUNT_OPEN')) this.#paidOutFen = plus(this.#paidOutFen, facts.paidOutFen);
    if (traits.includes('DEPOSIT_LODGED'))
      this.#lodgedFen = plus(this.#lodgedFen, project.deposit.amountFen ?? NOTHING);
  }

  #count(trait: SystemTrait): number {
    return this.#having.get(trait) ?? 0;
  }

  get all() {
    const count = (trait: SystemTrait): number => this.#count(trait);
    return {
      green: shareOf(count('ALL_MET'), this.#projects),
      accounts: count('ACCOUNT_OPEN'),
      paidOutFen: this.#paidOutFen,
      paidOutMeanFen: meanOf(this.#paidOutFen, count('ACCOUNT_OPEN')),
      depositsLodged: count('DEPOSIT_LODGED'),
      depositsFen: this.#lodgedFen,
      depositsMeanFen: meanOf(this.#lodgedFen, count('DEPOSIT_LODGED')),
      depositsExempt: count('DEPOSIT_EXEMPT'),
      depositCoverage: shareOf(count('REQUIRED_DEPOSIT_LODGED'), count('DEPOSIT_REQUIRED')),
      agreementRate: shareOf(count('AGREEMENT_IN_TIME'), count('PERMIT_ISSUED')),
      governmentProjects: count('GOVERNMENT_FUNDED'),
      governmentOwing: count('GOVERNMENT_OWING'),
      governmentBehind: count('GOVERNMENT_BEHIND'),
      isGovernmentZero: count('GOVERNMENT_OWING') === 0 && count('GOVERNMENT_BEHIND') === 0,
    };
  }
}
