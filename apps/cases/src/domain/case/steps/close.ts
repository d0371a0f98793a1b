import { NOTHING } from '@anxin/domain-kit';
import { isToBeDone } from './assign';
import type { Case, CaseConclusion, Determination, KnownCase } from '../case';
import { caseErrors } from '../errors';
import { type Proof, proofOf, unproved } from './prove';
import { type Given, type Happened, refuseText } from '../shape';

/** How the case ends, as its lead says; what proves it comes before it is closed. */
export type ConcludeCase = Given<'ConcludeCase'> & { readonly conclusion: CaseConclusion; readonly note: string };
export type CaseConcluded = Happened<'CaseConcluded'> & Pick<ConcludeCase, 'conclusion' | 'note'>;

export type CloseCase = Given<'CloseCase'>;
export type CaseClosed = Happened<'CaseClosed'> & {
  /** How each worker's claim is settled. */
  readonly proofs: readonly { readonly person: string; readonly proof: Proof }[];
};

const NOTHING_OWED: readonly CaseConclusion[] = ['NO_ARREARS', 'WITHDRAWN'];

/** S0-09: of everybody who is in it now; a claim that came later is determined first. */
const determinationOf = ({ determination, workers }: Case): Determination => {
  if (!determination || workers.some(({ foundFen }) => foundFen === undefined))
    throw caseErrors.DETERMINATION_MISSING();
  return determination;
};

/** The town's agreement, or a procedure that has taken it. */
export const refuseUnsettled = ({ stage, case: { mediation, referral } }: KnownCase): void => {
  if (stage === 'LOCAL_MEDIATION' && mediation?.outcome !== 'AGREED') throw caseErrors.MEDIATION_OPEN();
  if (stage !== 'LOCAL_MEDIATION' && referral?.filingNo === undefined) throw caseErrors.REFERRAL_OPEN();
};

export const concludeCase = (
  found: KnownCase,
  { conclusion, note, today: on }: ConcludeCase,
): readonly CaseConcluded[] => {
  const { amountFen } = determinationOf(found.case);
  if (NOTHING_OWED.includes(conclusion) !== (amountFen === NOTHING)) throw caseErrors.CONCLUSION_CONTRADICTS();
  refuseText('note', note);
  return [{ type: 'CaseConcluded', on, conclusion, note }];
};

const refuseOpen = ({ tasks, letters, followUps, supervision }: Case): void => {
  if (tasks.some((task) => isToBeDone(task) && task.doneOn === undefined)) throw caseErrors.TASKS_OPEN();
  const isOpen = [...letters, ...followUps].some(({ doneOn }) => doneOn === undefined);
  if (isOpen || supervision) throw caseErrors.STILL_OPEN();
};

export const refuseUndetermined = ({ case: known }: KnownCase): void => void determinationOf(known);

/** Nothing closes while a worker is unpaid, a unit's task is open, or something is still to be answered. */
export const refuseUnfinished = (found: KnownCase): void => {
  const { case: known } = found;
  determinationOf(known);
  const left = unproved(found).length;
  if (left > 0) throw caseErrors.WORKERS_UNPROVED({ left: String(left), workers: String(known.workers.length) });
  refuseOpen(known);
};

export const closeCase = ({ case: known, paid }: KnownCase, { today: on }: CloseCase): readonly CaseClosed[] => {
  const proofs = known.workers.flatMap((worker) => {
    const proof = proofOf(worker, paid[worker.person]);
    return proof === undefined ? [] : [{ person: worker.person, proof }];
  });
  return [{ type: 'CaseClosed', on, proofs }];
};
