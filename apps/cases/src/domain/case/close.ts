import { NOTHING } from '@anxin/domain-kit';
import { isToBeDone } from './assign';
import type { Case, CaseConclusion, KnownCase } from './case';
import { caseErrors } from './errors';
import { type Proof, proofOf, unproved } from './prove';
import { type Given, type Happened, refuseText } from './shape';

/** How the case ends, as its lead says; what proves it comes before it is closed. */
export type ConcludeCase = Given<'ConcludeCase'> & { readonly conclusion: CaseConclusion; readonly note: string };
export type CaseConcluded = Happened<'CaseConcluded'> & Pick<ConcludeCase, 'conclusion' | 'note'>;

export type CloseCase = Given<'CloseCase'>;
export type CaseClosed = Happened<'CaseClosed'> & {
  /** How each worker's claim is settled. */
  readonly proofs: readonly { readonly person: string; readonly proof: Proof }[];
};

const NOTHING_OWED: readonly CaseConclusion[] = ['NO_ARREARS', 'WITHDRAWN'];

/** The town's agreement, or a procedure that has taken it. */
const refuseUnsettled = ({ stage, case: { mediation, referral } }: KnownCase): void => {
  if (stage === 'LOCAL_MEDIATION' && mediation?.outcome !== 'AGREED') throw caseErrors.MEDIATION_OPEN();
  if (stage !== 'LOCAL_MEDIATION' && referral?.filingNo === undefined) throw caseErrors.REFERRAL_OPEN();
};

export const concludeCase = (
  found: KnownCase,
  { conclusion, note, today: on }: ConcludeCase,
): readonly CaseConcluded[] => {
  const { determination } = found.case;
  if (!determination) throw caseErrors.DETERMINATION_MISSING();
  if (NOTHING_OWED.includes(conclusion) !== (determination.amountFen === NOTHING))
    throw caseErrors.CONCLUSION_CONTRADICTS();
  refuseUnsettled(found);
  refuseText('note', note);
  return [{ type: 'CaseConcluded', on, conclusion, note }];
};

const refuseOpen = ({ tasks, letters, followUps, supervision }: Case): void => {
  if (tasks.some((task) => isToBeDone(task) && task.doneOn === undefined)) throw caseErrors.TASKS_OPEN();
  const isOpen = [...letters, ...followUps].some(({ doneOn }) => doneOn === undefined);
  if (isOpen || supervision) throw caseErrors.STILL_OPEN();
};

/** Nothing closes while a worker is unpaid, a unit's task is open, or something is still to be answered. */
export const closeCase = (found: KnownCase, { today: on }: CloseCase): readonly CaseClosed[] => {
  const { case: known, paid } = found;
  if (!known.determination) throw caseErrors.DETERMINATION_MISSING();
  if (known.workers.length === 0) throw caseErrors.WORKERS_MISSING();
  const left = unproved(found).length;
  if (left > 0) throw caseErrors.WORKERS_UNPROVED({ left: String(left), workers: String(known.workers.length) });
  refuseOpen(known);
  const proofs = known.workers.flatMap((worker) => {
    const proof = proofOf(worker, paid[worker.person]);
    return proof === undefined ? [] : [{ person: worker.person, proof }];
  });
  return [{ type: 'CaseClosed', on, proofs }];
};
