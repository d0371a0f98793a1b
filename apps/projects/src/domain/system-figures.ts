import { fen, type Fen, halfUp, NOTHING, percentOf, type PlainDate, plus } from '@anxin/domain-kit';
import { depositRequired, isUndetermined, type ParameterBook } from '@anxin/law';
import type { Project } from './project';
import { isGreen, type SystemFacts, systemsOf } from './systems';

/** A part of a whole, and both by what they are. */
const shareOf = (part: number, whole: number) => ({ part, whole, percent: percentOf(BigInt(part), BigInt(whole)) });

/** To the next fen, half up; of none there is no mean. */
const meanOf = (total: Fen, of: number): Fen | null => (of === 0 ? null : fen(halfUp(total, BigInt(of))));

/** The systems of the projects of an area, added up as they come. */
export class SystemFigures {
  #accounts = 0;
  #paidOutFen = NOTHING;
  #lodged = 0;
  #lodgedFen = NOTHING;
  #exempt = 0;
  #liable = 0;
  #covered = 0;
  #permitted = 0;
  #agreed = 0;
  #projects = 0;
  #green = 0;
  #government = 0;
  #governmentOwing = 0;
  #governmentBehind = 0;

  constructor(
    private readonly on: PlainDate,
    private readonly law: ParameterBook,
  ) {}

  add(project: Project, facts: SystemFacts): void {
    this.#projects += 1;
    const systems = systemsOf(project, facts, this.on, this.law);
    if (!isUndetermined(systems) && isGreen(systems)) this.#green += 1;
    this.#addAccount(project, facts);
    this.#addDeposit(project);
    this.#addAgreement(project);
    if (project.governmentFunded) this.#addGovernment(facts);
  }

  #addAccount({ wageAccount: { openedOn } }: Project, { paidOutFen }: SystemFacts): void {
    if (openedOn === undefined || openedOn > this.on) return;
    this.#accounts += 1;
    this.#paidOutFen = plus(this.#paidOutFen, paidOutFen);
  }

  /** S2-21: whoever is exempt is in no denominator; nor is what no parameter determines. */
  #addDeposit(project: Project): void {
    const required = depositRequired.decide(project, this.law);
    const { amountFen, lodgedOn } = project.deposit;
    const isLodged = amountFen !== undefined && lodgedOn !== undefined && lodgedOn <= this.on;
    if (isLodged) {
      this.#lodged += 1;
      this.#lodgedFen = plus(this.#lodgedFen, amountFen);
    }
    if (isUndetermined(required)) return;
    if (required === 0n) this.#exempt += 1;
    else {
      this.#liable += 1;
      if (isLodged) this.#covered += 1;
    }
  }

  /** S3-21: signed by the day of the permit. */
  #addAgreement({ permitIssuedOn, agreementSignedOn }: Project): void {
    if (permitIssuedOn === undefined || permitIssuedOn > this.on) return;
    this.#permitted += 1;
    if (agreementSignedOn !== undefined && agreementSignedOn <= permitIssuedOn) this.#agreed += 1;
  }

  /** S3-07: no wages late (W02), and no labour cost that its owner did not pay (W03). */
  #addGovernment({ standing }: SystemFacts): void {
    this.#government += 1;
    if (standing.includes('W02')) this.#governmentOwing += 1;
    if (standing.includes('W03')) this.#governmentBehind += 1;
  }

  get all() {
    return {
      green: shareOf(this.#green, this.#projects),
      accounts: this.#accounts,
      paidOutFen: this.#paidOutFen,
      paidOutMeanFen: meanOf(this.#paidOutFen, this.#accounts),
      depositsLodged: this.#lodged,
      depositsFen: this.#lodgedFen,
      depositsMeanFen: meanOf(this.#lodgedFen, this.#lodged),
      depositsExempt: this.#exempt,
      depositCoverage: shareOf(this.#covered, this.#liable),
      agreementRate: shareOf(this.#agreed, this.#permitted),
      governmentProjects: this.#government,
      governmentOwing: this.#governmentOwing,
      governmentBehind: this.#governmentBehind,
      isGovernmentZero: this.#governmentOwing === 0 && this.#governmentBehind === 0,
    };
  }
}
