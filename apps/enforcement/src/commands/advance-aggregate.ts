import type { AreaTree, ParameterBook } from '@anxin/law';
import {
  type Aggregate,
  type Change,
  changeDuties,
  type CommandTable,
  eventsOf,
  isInScope,
  lockStreams,
  nextNumber,
  rowsIn,
  type Tx,
} from '@anxin/service-kit';
import {
  advanceBy,
  type AdvanceCommand,
  advancedFen,
  advanceDuties,
  advanceErrors,
  type AdvanceEvent,
  type AdvanceState,
  advanceTable,
  type ApplyAdvance,
} from '../domain/advance';
import { tellAdvance } from '../events/advance-out';
import { advanceStream, loadAdvances, saveAdvances } from '../store/funds/advance-store';
import { standingOf } from '../store/funds/advance-sums';
import { lockArrears } from '../store/orders/arrears-due';
import { fundStore } from '../store/funds/fund-store';
import { placeOfCheck } from '../store/checks/inspection-row';
import { NUMBERS } from '../store/orders/order-store';
import { type CountyOf, type FundMove, type movesOf } from './fund-aggregate';

const AUTHORITY = ['OFFICE', 'DEPARTMENT', 'TOWN'] as const;
const OFFICE = ['OFFICE'] as const;

/** What may be done to an advance, and by whom: the office verifies, approves for the government and pays. */
export const advanceCommands: CommandTable<AdvanceState, AdvanceCommand['type']> = {
  ...advanceTable,
  name: 'advance',
  givenBy: {
    ApplyAdvance: AUTHORITY,
    VerifyAdvance: OFFICE,
    ApproveAdvance: OFFICE,
    PayAdvance: OFFICE,
    ClaimAdvance: OFFICE,
    RecoverAdvance: OFFICE,
    AskAdvanceWriteOff: OFFICE,
    ApproveAdvanceWriteOff: OFFICE,
    RefuseAdvance: OFFICE,
    WithdrawAdvance: AUTHORITY,
    MissAdvanceDuty: [],
  },
};

/** What the aggregate needs of its service. */
export type AdvanceParts = {
  readonly law: ParameterBook;
  readonly areas: Pick<AreaTree, 'lineage'>;
  readonly countyOf: CountyOf;
  readonly move: ReturnType<typeof movesOf>;
};
export type AdvanceAggregate = Aggregate<AdvanceState, AdvanceCommand, AdvanceEvent>;

/** What an event does to the fund. */
const moveOf = (state: AdvanceState, event: AdvanceEvent): readonly FundMove[] => {
  if (state.stage === 'UNKNOWN') return [];
  const { code: reference, fundCode, approved } = state.advance;
  const approvedBy = approved?.by ?? '';
  switch (event.type) {
    case 'AdvancePaid': {
      const { by } = event.paid;
      return [{ fundCode, reference, move: 'LENT', fen: advancedFen(state.advance), askedBy: approvedBy, by }];
    }
    case 'AdvanceRecovered':
      return [{ fundCode, reference, move: 'RECOVERED', fen: event.fen, askedBy: event.by, by: event.by }];
    case 'AdvanceWrittenOff': {
      const { fen, askedBy, by } = event;
      return [{ fundCode, reference, move: 'WRITTEN_OFF', fen, askedBy, by }];
    }
    default:
      return [];
  }
};

const openingOf = async (
  tx: Tx,
  { areaCode, fundCode, today: on }: ApplyAdvance,
  { areas, countyOf }: AdvanceParts,
): Promise<AdvanceState> => ({
  stage: 'UNKNOWN',
  opening: {
    code: await nextNumber(rowsIn(tx), NUMBERS, { area: countyOf(areaCode, on), kind: 'ADV', on }),
    fund: (await fundStore.byKey(rowsIn(tx), [fundCode])).get(fundCode),
    areas: [areaCode, ...areas.lineage(areaCode, on)],
  },
});

/** What the workers of an advance are owed: whoever verifies another on the project comes after. */
const withStanding = async (
  tx: Tx,
  state: AdvanceState | undefined,
  { areas }: AdvanceParts,
  on: ApplyAdvance['today'],
): Promise<AdvanceState | undefined> => {
  if (!state || state.stage === 'UNKNOWN') return state;
  const { projectCode, areaCode } = state.advance;
  await lockArrears(tx, projectCode);
  const standing = {
    ...(await standingOf(rowsIn(tx), state.advance)),
    areas: [areaCode, ...areas.lineage(areaCode, on)],
  };
  return { ...state, standing };
};

/** How an advance is decided, who may command it, how it is saved and told: the one way its commands go. */
export const advanceAggregate = (parts: AdvanceParts): AdvanceAggregate => {
  const { law, move } = parts;
  const decider = advanceBy(law);
  type Changed = Change<AdvanceState, AdvanceCommand, AdvanceEvent>;
  const dutiesOf = (change: Changed) =>
    eventsOf(decider.evolve, change).flatMap(([before, event]) => {
      const after = decider.evolve(before, event);
      if (after.stage === 'UNKNOWN') return [];
      return advanceDuties(event, after).map((duty) => ({ stream: advanceStream(change.id), change: duty }));
    });
  return {
    ...decider,
    ...advanceCommands,
    isVisible: async (rows, code, command) =>
      command.type === 'ApplyAdvance'
        ? isInScope(rows, placeOfCheck(command))
        : (await rows('SELECT FROM advance WHERE code = $1', [code])).length > 0,
    unknown: (code) => advanceErrors.UNKNOWN({ code }),
    load: async (tx, codes, given) => {
      await lockStreams(tx, codes.map(advanceStream));
      const states = new Map(await loadAdvances(tx, codes));
      for (const { id, command } of given) {
        if (command.type === 'ApplyAdvance') states.set(id, await openingOf(tx, command, parts));
        if (command.type !== 'VerifyAdvance') continue;
        const found = await withStanding(tx, states.get(id), parts, command.today);
        if (found) states.set(id, found);
      }
      return states;
    },
    save: async (tx, changes, cause) => {
      await saveAdvances(tx, changes);
      await changeDuties(tx, law, changes.flatMap(dutiesOf));
      const moves = changes.flatMap((change) =>
        eventsOf(decider.evolve, change).flatMap(([before, event]) => moveOf(before, event)),
      );
      await move(tx, moves, cause);
    },
    tell: (code, after, event) => {
      if (after.stage === 'UNKNOWN') throw advanceErrors.UNKNOWN({ code });
      return tellAdvance(after, event);
    },
  };
};
