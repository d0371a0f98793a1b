import { refuseAided, refuseUnaided } from './steps/aid';
import { refuseNothingInHand, refuseSigned } from './steps/assign';
import type { CaseState, KnownCase } from './case';
import { refuseUndetermined, refuseUnfinished, refuseUnsettled } from './steps/close';
import type { CaseCommand } from './commands';
import { refuseUnclear } from './steps/determine';
import { refuseNoLetter } from './steps/letter';
import { refuseMediated } from './steps/mediate';
import { refuseNoFollowUp } from './steps/meeting';
import { refuseUnattested, refuseWithoutWorkers } from './steps/prove';
import { refuseExtension, refuseUnmediated, waiting } from './steps/refer';
import { refuseHighest, refuseListed, refuseUnlisted } from './steps/supervise';

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
