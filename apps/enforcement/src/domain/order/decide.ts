import type { ParameterBook } from '@anxin/law';
import type { OrderCommand } from './commands';
import { applyToCourt, dunOrder, endRemedy, seekRemedy } from './court';
import { decideOrder, hearOrder, tellOrder } from './decision';
import { orderErrors } from './errors';
import type { OrderEvent } from './events';
import { confirmCorrection, proveCorrection, rereadWages } from './obey';
import type { KnownOrder, OrderState } from './order';
import { extendOrder, type ProposeOrder, proposeOrder, reviseOrder } from './propose';
import { missOrderDuty } from './miss';
import { revokeOrder } from './revoke';
import { serveOrder } from './serve';

type Own = Exclude<OrderCommand, ProposeOrder>;

/** The decision of each command; those that need no law do not look at it. */
const DECISIONS: {
  readonly [Type in Own['type']]: (
    found: KnownOrder,
    command: Extract<Own, { readonly type: Type }>,
    law: ParameterBook,
  ) => readonly OrderEvent[];
} = {
  ReviseOrder: reviseOrder,
  ExtendOrder: extendOrder,
  TellOrder: tellOrder,
  HearOrder: hearOrder,
  DecideOrder: decideOrder,
  ServeOrder: serveOrder,
  ProveCorrection: proveCorrection,
  ConfirmCorrection: confirmCorrection,
  SeekRemedy: seekRemedy,
  EndRemedy: endRemedy,
  DunOrder: dunOrder,
  ApplyToCourt: applyToCourt,
  RevokeOrder: revokeOrder,
  RereadWages: rereadWages,
  MissOrderDuty: missOrderDuty,
};

export const decideBy =
  (law: ParameterBook) =>
  (state: OrderState, command: OrderCommand): readonly OrderEvent[] => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'ProposeOrder') return proposeOrder(state.code ?? '', command, law);
      throw orderErrors.UNKNOWN();
    }
    if (command.type === 'ProposeOrder') throw orderErrors.ALREADY_PROPOSED();
    // Each type has the decision of its own type.
    const decide = DECISIONS[command.type] as (
      found: KnownOrder,
      command: Own,
      law: ParameterBook,
    ) => readonly OrderEvent[];
    return decide(state, command, law);
  };
