import { type Aggregate, changeDuties, type CommandTable, eventsOf, lockStreams, type Rows } from '@anxin/service-kit';
import {
  penaltyBy,
  type PenaltyCommand,
  penaltyDuties,
  penaltyErrors,
  type PenaltyEvent,
  type PenaltyState,
  penaltyTable,
} from '../domain/penalty';
import { tellPenalty } from '../events/penalty-out';
import { loadPenalties, penaltyOpening, penaltyStream, savePenalties } from '../store/sanctions/penalty-store';
import type { OrderAggregateParts } from './order-aggregate';

const OFFICE = ['OFFICE'] as const;
const AUTHORITY = ['OFFICE', 'DEPARTMENT'] as const;

/** What may be done to a penalty, and by whom. */
export const penaltyCommands: CommandTable<PenaltyState, PenaltyCommand['type']> = {
  ...penaltyTable,
  name: 'penalty',
  givenBy: {
    ProposePenalty: AUTHORITY,
    RevisePenalty: AUTHORITY,
    TellPenalty: AUTHORITY,
    HearPenalty: AUTHORITY,
    AskPenaltyHearing: AUTHORITY,
    CallPenaltyHearing: AUTHORITY,
    HoldPenaltyHearing: AUTHORITY,
    DecidePenalty: AUTHORITY,
    WaivePenalty: AUTHORITY,
    ServePenalty: AUTHORITY,
    PayPenalty: AUTHORITY,
    RevokePenalty: OFFICE,
    MissPenaltyDuty: [],
  },
};

/** What is to be proposed is seen by whoever sees its order. */
const isVisible = async (rows: Rows, code: string, command: PenaltyCommand): Promise<boolean> => {
  const [sql, key] =
    command.type === 'ProposePenalty'
      ? ['SELECT FROM orders WHERE code = $1', command.orderCode]
      : ['SELECT FROM penalty WHERE code = $1', code];
  return (await rows(sql, [key])).length > 0;
};

export type PenaltyAggregate = Aggregate<PenaltyState, PenaltyCommand, PenaltyEvent>;

/** How a penalty is decided, who may command it, how it is saved and told: the one way its commands go. */
export const penaltyAggregate = ({ law, countyOf, revoked }: OrderAggregateParts): PenaltyAggregate => {
  const decider = penaltyBy(law);
  return {
    ...decider,
    ...penaltyCommands,
    isVisible,
    unknown: (code) => penaltyErrors.UNKNOWN({ code }),
    load: async (tx, codes, given) => {
      await lockStreams(tx, codes.map(penaltyStream));
      const states = new Map(await loadPenalties(tx, codes));
      for (const { id, command } of given)
        if (command.type === 'ProposePenalty') {
          const opening = await penaltyOpening(tx, command, (area) => countyOf(area, command.today));
          states.set(id, { stage: 'UNKNOWN', opening });
        }
      return states;
    },
    save: async (tx, changes, cause) => {
      await savePenalties(
        tx,
        changes.map(({ after }) => after),
      );
      const duties = changes.flatMap((change) =>
        eventsOf(decider.evolve, change).flatMap(([before, event]) => {
          const found = before.stage === 'UNKNOWN' ? decider.evolve(before, event) : before;
          if (found.stage === 'UNKNOWN') return [];
          const stream = penaltyStream(found.penalty.code);
          return penaltyDuties(event, found, law).map((duty) => ({ stream, change: duty }));
        }),
      );
      await changeDuties(tx, law, duties);
      const fallen = changes.flatMap(({ id: code, steps }) =>
        steps.flatMap(({ events }) =>
          events.flatMap((event) => (event.type === 'PenaltyRevoked' ? [{ code, reason: event.reason }] : [])),
        ),
      );
      await revoked(tx, fallen, cause);
    },
    tell: (code, after, event) => {
      if (after.stage === 'UNKNOWN') throw penaltyErrors.UNKNOWN({ code });
      return tellPenalty(after, event);
    },
  };
};
