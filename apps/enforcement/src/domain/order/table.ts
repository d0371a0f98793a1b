import type { StateTable } from '@anxin/domain-kit';
import type { OrderCommand } from './commands';
import { orderErrors } from './errors';
import { ORDER_STAGES, type OrderStage, type OrderState } from './order';

const KNOWN = ORDER_STAGES;
const UNDECIDED: readonly OrderStage[] = ['PROPOSED', 'TOLD', 'HEARD'];
/** Served, and not obeyed. */
const OWED: readonly OrderStage[] = ['SERVED', 'LAPSED'];
const IN_FORCE: readonly OrderStage[] = ['SERVED', 'OBEYED', 'LAPSED'];

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const table: StateTable<OrderState, OrderCommand['type'], OrderStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...ORDER_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    ProposeOrder: ['UNKNOWN'],
    ReviseOrder: ['PROPOSED', 'HEARD'],
    ExtendOrder: ['PROPOSED'],
    TellOrder: ['PROPOSED'],
    HearOrder: ['TOLD'],
    DecideOrder: UNDECIDED,
    ServeOrder: ['DECIDED'],
    ProveCorrection: OWED,
    ConfirmCorrection: OWED,
    SeekRemedy: IN_FORCE,
    EndRemedy: IN_FORCE,
    DunOrder: ['LAPSED'],
    ApplyToCourt: ['LAPSED'],
    RevokeOrder: KNOWN.filter((stage) => stage !== 'REVOKED'),
    RereadWages: KNOWN,
    MissOrderDuty: KNOWN,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return orderErrors.UNKNOWN();
    if (command === 'ProposeOrder') return orderErrors.ALREADY_PROPOSED();
    // Of two who decide at once one comes too late, and is told so.
    const isDecided = !UNDECIDED.includes(stage) && stage !== 'REVOKED';
    return command === 'DecideOrder' && isDecided ? orderErrors.ALREADY_DECIDED() : orderErrors.STAGE({ stage });
  },
};
