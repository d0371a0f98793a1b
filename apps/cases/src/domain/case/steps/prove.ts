import { type Fen, NOTHING } from '@anxin/domain-kit';
import type { Case, CaseWorker, Evidence, KnownCase, Paid } from '../case';
import { caseErrors } from '../errors';
import { type Given, type Happened, refuseText } from '../shape';

/** One officer says that a worker was paid, and by what that is proved, */
export type AttestPayment = Given<'AttestPayment'> & {
  readonly person: string;
  readonly fen: Fen;
  readonly what: string;
  readonly by: string;
};
export type PaymentAttested = Happened<'PaymentAttested'> & Pick<AttestPayment, 'person' | 'fen' | 'what' | 'by'>;

/** and another confirms it. */
export type ConfirmPayment = Given<'ConfirmPayment'> & { readonly person: string; readonly by: string };
export type PaymentConfirmed = Happened<'PaymentConfirmed'> & Pick<ConfirmPayment, 'person' | 'by'>;

/** How a worker's claim is settled; `undefined` while it is not. */
export type Proof = 'NOTHING_OWED' | 'WAGES_PAID' | 'EVIDENCE';

/** What a worker is owed. */
export const owedTo = ({ foundFen, claimFen }: CaseWorker): Fen => foundFen ?? claimFen;

/**
 * S0-07: each worker by itself. What `workers` told proves it where all arrived and nothing of the months is in arrears
 * there; evidence proves it once two people stand for it.
 */
export const proofOf = (worker: CaseWorker, paid: Paid | undefined): Proof | undefined => {
  const owed = owedTo(worker);
  if (owed === NOTHING) return 'NOTHING_OWED';
  if (paid && paid.arrearsFen <= NOTHING && paid.paidFen >= owed) return 'WAGES_PAID';
  const { evidence } = worker;
  return evidence?.confirmedBy !== undefined && evidence.fen >= owed ? 'EVIDENCE' : undefined;
};

/** Those whose claim is not settled. */
export const unproved = ({ case: { workers }, paid }: Pick<KnownCase, 'case' | 'paid'>): readonly CaseWorker[] =>
  workers.filter((worker) => proofOf(worker, paid[worker.person]) === undefined);

const workerOf = ({ case: { workers } }: KnownCase, person: string): CaseWorker => {
  const worker = workers.find((one) => one.person === person);
  if (!worker) throw caseErrors.WORKER_UNKNOWN();
  return worker;
};

/** Evidence that nobody has confirmed yet. */
export const refuseUnattested = ({ case: { workers } }: KnownCase): void => {
  const waits = workers.some(({ evidence }) => evidence && evidence.confirmedBy === undefined);
  if (!waits) throw caseErrors.EVIDENCE_MISSING();
};

export const refuseWithoutWorkers = ({ case: { workers } }: KnownCase): void => {
  if (workers.length === 0) throw caseErrors.WORKERS_MISSING();
};

export const attestPayment = (found: KnownCase, command: AttestPayment): readonly PaymentAttested[] => {
  const { person, fen, what, by, today: on } = command;
  workerOf(found, person);
  if (fen <= NOTHING) throw caseErrors.AMOUNT_NOT_POSITIVE();
  refuseText('what', what);
  return [{ type: 'PaymentAttested', on, person, fen, what, by }];
};

export const confirmPayment = (found: KnownCase, command: ConfirmPayment): readonly PaymentConfirmed[] => {
  const { person, by, today: on } = command;
  const { evidence } = workerOf(found, person);
  if (!evidence || evidence.confirmedBy !== undefined) throw caseErrors.EVIDENCE_MISSING();
  if (evidence.by === by) throw caseErrors.SECOND_OFFICER_NEEDED();
  return [{ type: 'PaymentConfirmed', on, person, by }];
};

/** Workers with the evidence of one of them changed. */
export const withEvidence = (
  { workers }: Case,
  person: string,
  change: (before: Evidence | undefined) => Evidence | undefined,
): readonly CaseWorker[] =>
  workers.map((worker) => (worker.person === person ? { ...worker, evidence: change(worker.evidence) } : worker));
