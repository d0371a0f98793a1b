import { minus, sum } from '@anxin/domain-kit';
import { isCreditCode, type ParameterBook } from '@anxin/law';
import { checksBy } from '../checks';
import { lastDay } from '../last-day';
import { refuseSumsBy } from '../worker-sums';
import type { Advance, AdvanceOpening, AdvanceState, KnownAdvance } from './advance';
import type {
  AdvanceCommand,
  AdvanceEvent,
  ApplyAdvance,
  ApproveAdvanceWriteOff,
  AskAdvanceWriteOff,
  ClaimAdvance,
  PayAdvance,
  RecoverAdvance,
} from './commands';
import { advanceErrors } from './errors';
import { verify } from './verify';

const { refuseText, refuseFuture, refuseEarlier, refuseTerm, refuseProofs, refuseService } = checksBy(advanceErrors);
const refuseSums = refuseSumsBy(advanceErrors);

/** What is advanced in all. */
export const advancedFen = ({ sums }: Pick<Advance, 'sums'>) => sum(sums.map(({ fen }) => fen));

/** What of it is still to come back. */
export const outstandingOf = ({ sums, recoveredFen, writtenOffFen }: Advance) =>
  minus(minus(advancedFen({ sums }), recoveredFen), writtenOffFen);

const apply = (
  { code, fund, areas }: AdvanceOpening,
  { type: _, today: on, by, ...given }: ApplyAdvance,
): readonly AdvanceEvent[] => {
  refuseText('projectCode', given.projectCode);
  refuseText('facts', given.facts);
  if (!isCreditCode(given.creditCode)) throw advanceErrors.ENTERPRISE_INVALID();
  refuseSums(given.sums);
  if (!fund) throw advanceErrors.FUND_UNKNOWN();
  if (fund.kind !== 'EMERGENCY' || fund.stage !== 'OPEN') throw advanceErrors.FUND_NOT_OPEN();
  if (!areas.includes(fund.areaCode)) throw advanceErrors.FUND_ELSEWHERE();
  return [{ type: 'AdvanceApplied', on, advance: { ...given, code, appliedOn: on, appliedBy: by } }];
};

/** Nobody carries out what they approved, nor approves what they prepared. */
const refuseSame = (by: string, ...before: readonly (string | undefined)[]): void => {
  if (before.includes(by)) throw advanceErrors.SECOND_PERSON_NEEDED();
};

const pay = (
  { approved, sums }: Advance,
  { today: on, by, paidOn, bankFile, receipts }: PayAdvance,
): readonly AdvanceEvent[] => {
  refuseSame(by, approved?.by);
  refuseFuture(paidOn, on);
  refuseEarlier(paidOn, approved?.on);
  if (bankFile !== undefined) refuseText('bankFile', bankFile);
  const proved = new Set(receipts.map(({ person }) => person));
  for (const { proofs } of receipts) refuseProofs(proofs);
  const isOne =
    proved.size === receipts.length && receipts.every(({ person }) => sums.some((s) => s.person === person));
  if (!isOne || (bankFile === undefined && proved.size < sums.length)) throw advanceErrors.PAYMENT_UNPROVED();
  return [{ type: 'AdvancePaid', on, paid: { on, by, paidOn, bankFile, receipts } }];
};

const claim = (
  { paid }: Advance,
  { today: on, by, creditCode, term, served }: ClaimAdvance,
  law: ParameterBook,
): readonly AdvanceEvent[] => {
  if (!isCreditCode(creditCode)) throw advanceErrors.ENTERPRISE_INVALID();
  refuseTerm(term);
  refuseFuture(served.on, on);
  refuseEarlier(served.on, paid?.paidOn);
  refuseService(served.way, served.proofs);
  const service = { ...served, dueOn: lastDay(served.on, term, law) };
  return [{ type: 'AdvanceClaimed', on, claim: { on, by, creditCode, term, served: service } }];
};

const recover = (advance: Advance, { type: _, today: on, ...given }: RecoverAdvance): readonly AdvanceEvent[] => {
  refuseText('reference', given.reference);
  refuseFuture(given.receivedOn, on);
  refuseEarlier(given.receivedOn, advance.paid?.paidOn);
  if (given.fen <= 0n) throw advanceErrors.SUM_INVALID();
  const left = outstandingOf(advance);
  if (given.fen > left) throw advanceErrors.RECOVERY_BEYOND({ leftFen: left.toString() });
  return [{ type: 'AdvanceRecovered', on, ...given }];
};

const askWriteOff = ({ today: on, by, reason, proofs }: AskAdvanceWriteOff): readonly AdvanceEvent[] => {
  refuseText('reason', reason);
  refuseProofs(proofs);
  return [{ type: 'AdvanceWriteOffAsked', on, writeOff: { on, by, reason, proofs } }];
};

const approveWriteOff = (
  advance: Advance,
  { today: on, by, document }: ApproveAdvanceWriteOff,
): readonly AdvanceEvent[] => {
  const { writeOff } = advance;
  if (!writeOff) throw advanceErrors.WRITE_OFF_NOT_ASKED();
  refuseSame(by, writeOff.by);
  refuseText('document', document);
  return [{ type: 'AdvanceWrittenOff', on, by, document, fen: outstandingOf(advance), askedBy: writeOff.by }];
};

const decideKnown = (
  found: KnownAdvance,
  command: Exclude<AdvanceCommand, ApplyAdvance>,
  law: ParameterBook,
): readonly AdvanceEvent[] => {
  const { advance } = found;
  const { today: on } = command;
  switch (command.type) {
    case 'VerifyAdvance':
      return verify(found, command, law);
    case 'ApproveAdvance':
      refuseSame(command.by, advance.appliedBy, advance.verified?.by);
      refuseText('document', command.document);
      return [{ type: 'AdvanceApproved', on, approved: { on, by: command.by, document: command.document } }];
    case 'PayAdvance':
      return pay(advance, command);
    case 'ClaimAdvance':
      return claim(advance, command, law);
    case 'RecoverAdvance':
      return recover(advance, command);
    case 'AskAdvanceWriteOff':
      return askWriteOff(command);
    case 'ApproveAdvanceWriteOff':
      return approveWriteOff(advance, command);
    case 'RefuseAdvance':
      refuseText('reason', command.reason);
      return [{ type: 'AdvanceRefused', on, by: command.by, reason: command.reason }];
    case 'WithdrawAdvance':
      refuseText('reason', command.reason);
      return [{ type: 'AdvanceWithdrawn', on, by: command.by, reason: command.reason }];
    case 'MissAdvanceDuty':
      // Told once, and not of what came back or was written off.
      return found.stage !== 'RECOVERING' || advance.isOverdue
        ? []
        : [{ type: 'AdvanceDutyMissed', on, duty: command.duty, dueOn: command.dueOn }];
  }
};

export const decideBy =
  (law: ParameterBook) =>
  (state: AdvanceState, command: AdvanceCommand): readonly AdvanceEvent[] => {
    if (command.type === 'ApplyAdvance') {
      if (state.stage !== 'UNKNOWN') throw advanceErrors.ALREADY_APPLIED();
      if (!state.opening) throw advanceErrors.UNKNOWN();
      return apply(state.opening, command);
    }
    if (state.stage === 'UNKNOWN') throw advanceErrors.UNKNOWN();
    return decideKnown(state, command, law);
  };
