import { refuseAided, refuseUnaided } from './aid';
import { refuseNothingInHand, refuseSigned } from './assign';
import type { CaseState, KnownCase } from './case';
import { refuseUndetermined, refuseUnfinished, refuseUnsettled } from './close';
import type { CaseCommand } from './commands';
import { refuseUnclear } from './determine';
import { refuseNoLetter } from './letter';
import { refuseMediated } from './mediate';
import { refuseNoFollowUp } from './meeting';
import { refuseUnattested, refuseWithoutWorkers } from './prove';
import { refuseExtension, refuseUnmediated, waiting } from './refer';
import { refuseHighest, refuseListed, refuseUnlisted } from './supervise';

type Bar = (found: KnownCase) => unknown;

/** One after the other, the first that refuses says why. */
const known =
  (...bars: readonly Bar[]) =>
  (state: CaseState): void => {
    if (state.stage !== 'UNKNOWN') for (const bar of bars) bar(state);
  };

/** What bars a command of a case at a stage that allows it, whatever the command says. */
export const bars: { readonly [Type in CaseCommand['type']]?: (state: CaseState) => void } = {
  SignTask: known(refuseSigned),
  FinishTask: known(refuseNothingInHand),
  MediateCase: known(refuseMediated),
  EndMediation: known(refuseMediated),
  ReferCase: known(refuseUnmediated),
  AcceptReferral: known(waiting),
  RefuseReferral: known(waiting),
  ExtendCase: known(refuseExtension),
  FinishFollowUp: known(refuseNoFollowUp),
  AnswerLetter: known(refuseNoLetter),
  RaiseLevel: known(refuseHighest),
  ListForSupervision: known(refuseListed),
  ReleaseFromSupervision: known(refuseUnlisted),
  RequestAid: known(refuseAided),
  RecordAid: known(refuseUnaided),
  DetermineCase: known(refuseUnclear),
  AttestPayment: known(refuseWithoutWorkers),
  ConfirmPayment: known(refuseUnattested),
  ConcludeCase: known(refuseUndetermined, refuseUnsettled),
  CloseCase: known(refuseUnfinished),
};
