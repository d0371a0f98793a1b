import { textCheckBy } from '@anxin/law';
import { type Decider, type Fen, NOTHING, type StateTable, sum } from '@anxin/domain-kit';
import { dayChecksBy } from '../checks';
import { refuseSumsBy } from '../worker-sums';
import type { ApplyDrawing, DrawingApplied, DrawingCommand, DrawingEvent } from './commands';
import {
  DRAWING_STAGES,
  type Drawing,
  type DrawingOpening,
  type DrawingStage,
  type DrawingState,
  type KnownDrawing,
} from './drawing';
import { drawingErrors } from './errors';

export type * from './commands';
export * from './drawing';
export * from './errors';

const refuseText = textCheckBy(drawingErrors);
const { refuseFuture, refuseEarlier } = dayChecksBy(drawingErrors);
const refuseSums = refuseSumsBy(drawingErrors);

/** S2-23: nothing goes to another use while wages of the project are owed. */
const refuseBeforeWages = ({ use }: Pick<Drawing, 'use'>, owedFen: Fen): void => {
  if (use === 'OTHER' && owedFen > 0n) throw drawingErrors.WAGES_FIRST();
};

const sumOf = ({ use, sums, fen }: ApplyDrawing): Fen => {
  const isWages = use === 'WAGES';
  if (isWages !== (fen === undefined) || isWages !== sums.length > 0) throw drawingErrors.SUMS_MISMATCH();
  if (isWages) refuseSums(sums);
  const total = fen ?? sum(sums.map((one) => one.fen));
  if (total <= 0n) throw drawingErrors.SUM_INVALID();
  return total;
};

const apply = ({ code, fund }: DrawingOpening, owedFen: Fen, given: ApplyDrawing): readonly DrawingEvent[] => {
  const { today: on, by, fundCode, use, purpose, sums } = given;
  refuseText('purpose', purpose);
  const fen = sumOf(given);
  if (!fund) throw drawingErrors.FUND_UNKNOWN();
  const { kind, stage, areaCode, sector, projectCode } = fund;
  if (kind !== 'SUPERVISED' || stage !== 'OPEN' || !sector || projectCode === undefined)
    throw drawingErrors.FUND_NOT_OPEN();
  refuseBeforeWages(given, owedFen);
  const known = { code, fundCode, projectCode, areaCode, sector };
  return [{ type: 'DrawingApplied', on, drawing: { ...known, use, purpose, sums, fen, appliedOn: on, appliedBy: by } }];
};

const refuseSame = (by: string, ...before: readonly (string | undefined)[]): void => {
  if (before.includes(by)) throw drawingErrors.SECOND_PERSON_NEEDED();
};

const decideKnown = (
  { drawing, owedFen }: KnownDrawing,
  command: Exclude<DrawingCommand, ApplyDrawing>,
): readonly DrawingEvent[] => {
  const { today: on, by } = command;
  const { appliedBy, endorsed, approved } = drawing;
  switch (command.type) {
    case 'EndorseDrawing':
      refuseSame(by, appliedBy);
      refuseBeforeWages(drawing, owedFen);
      return [{ type: 'DrawingEndorsed', on, by }];
    case 'ApproveDrawing':
      refuseSame(by, appliedBy, endorsed?.by);
      refuseText('document', command.document);
      refuseBeforeWages(drawing, owedFen);
      return [{ type: 'DrawingApproved', on, by, document: command.document }];
    case 'PayDrawing':
      refuseSame(by, approved?.by);
      refuseText('bankFile', command.bankFile);
      refuseFuture(command.paidOn, on);
      refuseEarlier(command.paidOn, approved?.on);
      refuseBeforeWages(drawing, owedFen);
      return [{ type: 'DrawingPaid', on, by, paidOn: command.paidOn, bankFile: command.bankFile }];
    case 'RefuseDrawing':
      refuseText('reason', command.reason);
      return [{ type: 'DrawingRefused', on, by, reason: command.reason }];
    case 'WithdrawDrawing':
      refuseText('reason', command.reason);
      return [{ type: 'DrawingWithdrawn', on, by, reason: command.reason }];
  }
};

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const drawingTable: StateTable<DrawingState, DrawingCommand['type'], DrawingStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...DRAWING_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    ApplyDrawing: ['UNKNOWN'],
    EndorseDrawing: ['APPLIED'],
    ApproveDrawing: ['ENDORSED'],
    PayDrawing: ['APPROVED'],
    RefuseDrawing: ['APPLIED', 'ENDORSED'],
    WithdrawDrawing: ['APPLIED', 'ENDORSED', 'APPROVED'],
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return drawingErrors.UNKNOWN();
    return command === 'ApplyDrawing' ? drawingErrors.ALREADY_APPLIED() : drawingErrors.STAGE({ stage });
  },
};

const changed = (
  { stage, drawing }: KnownDrawing,
  event: Exclude<DrawingEvent, DrawingApplied>,
): Pick<KnownDrawing, 'stage' | 'drawing'> => {
  const { on, by } = event;
  switch (event.type) {
    case 'DrawingEndorsed':
      return { stage: 'ENDORSED', drawing: { ...drawing, endorsed: { on, by } } };
    case 'DrawingApproved':
      return { stage: 'APPROVED', drawing: { ...drawing, approved: { on, by, document: event.document } } };
    case 'DrawingPaid': {
      const { paidOn, bankFile } = event;
      return { stage: 'PAID', drawing: { ...drawing, paid: { on, by, paidOn, bankFile } } };
    }
    case 'DrawingRefused':
    case 'DrawingWithdrawn': {
      const ended = event.type === 'DrawingRefused' ? 'REFUSED' : 'WITHDRAWN';
      return { stage: ended, drawing: { ...drawing, ended: { on, by, reason: event.reason } } };
    }
    default:
      return { stage, drawing };
  }
};

const evolve = (state: DrawingState, event: DrawingEvent): DrawingState => {
  const { owedFen } = state;
  if (event.type === 'DrawingApplied') return { stage: 'APPLIED', drawing: event.drawing, owedFen };
  return state.stage === 'UNKNOWN' ? state : { ...changed(state, event), owedFen };
};

/** What is drawn from a supervised fund: applied for, approved by the department and the office, paid. */
export const drawings: Decider<DrawingState, DrawingCommand, DrawingEvent> = {
  initial: { stage: 'UNKNOWN', owedFen: NOTHING },
  ...drawingTable,
  decide: (state, command) => {
    if (command.type === 'ApplyDrawing') {
      if (state.stage !== 'UNKNOWN') throw drawingErrors.ALREADY_APPLIED();
      if (!state.opening) throw drawingErrors.UNKNOWN();
      return apply(state.opening, state.owedFen, command);
    }
    if (state.stage === 'UNKNOWN') throw drawingErrors.UNKNOWN();
    return decideKnown(state, command);
  },
  evolve,
};
