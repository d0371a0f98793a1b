import { NOTHING } from '@anxin/domain-kit';
import {
  type Aggregate,
  type CommandTable,
  eventsOf,
  lockStreams,
  nextNumber,
  rowsIn,
  type Tx,
} from '@anxin/service-kit';
import {
  type ApplyDrawing,
  type DrawingCommand,
  drawingErrors,
  type DrawingEvent,
  drawings,
  type DrawingState,
  drawingTable,
} from '../domain/drawing';
import { tellDrawing } from '../events/drawing-out';
import { drawingStream, loadDrawings, owedOfProjects, saveDrawings } from '../store/funds/drawing-store';
import { fundStore } from '../store/funds/fund-store';
import { NUMBERS } from '../store/orders/order-store';
import type { CountyOf, FundMove, movesOf } from './fund-aggregate';

const AUTHORITY = ['OFFICE', 'DEPARTMENT'] as const;

/** What may be done to a drawing, and by whom: the department that holds the fund, then the office. */
export const drawingCommands: CommandTable<DrawingState, DrawingCommand['type']> = {
  ...drawingTable,
  name: 'drawing',
  givenBy: {
    ApplyDrawing: AUTHORITY,
    EndorseDrawing: ['DEPARTMENT'],
    ApproveDrawing: ['OFFICE'],
    PayDrawing: AUTHORITY,
    RefuseDrawing: AUTHORITY,
    WithdrawDrawing: AUTHORITY,
  },
};

/** What the aggregate needs of its service. */
export type DrawingParts = { readonly countyOf: CountyOf; readonly move: ReturnType<typeof movesOf> };
export type DrawingAggregate = Aggregate<DrawingState, DrawingCommand, DrawingEvent>;

/** What an event does to the fund. */
const moveOf = (state: DrawingState, event: DrawingEvent): readonly FundMove[] => {
  if (state.stage === 'UNKNOWN' || event.type !== 'DrawingPaid') return [];
  const { code: reference, fundCode, fen, approved } = state.drawing;
  return [{ fundCode, reference, move: 'DRAWN', fen, askedBy: approved?.by ?? '', by: event.by }];
};

const openingOf = async (
  tx: Tx,
  { fundCode, today: on }: ApplyDrawing,
  { countyOf }: DrawingParts,
): Promise<DrawingState> => {
  const rows = rowsIn(tx);
  const row = (await fundStore.byKey(rows, [fundCode])).get(fundCode);
  if (!row) return { stage: 'UNKNOWN', owedFen: NOTHING, opening: { code: '' } };
  const { kind, stage, areaCode, sector, projectCode } = row;
  const owed = projectCode === null ? undefined : (await owedOfProjects(rows, [projectCode])).get(projectCode);
  const code = await nextNumber(rows, NUMBERS, { area: countyOf(areaCode, on), kind: 'DRAW', on });
  const fund = { kind, stage, areaCode, sector: sector ?? undefined, projectCode: projectCode ?? undefined };
  return { stage: 'UNKNOWN', owedFen: owed ?? NOTHING, opening: { code, fund } };
};

/** How a drawing is decided, who may command it, how it is saved and told: the one way its commands go. */
export const drawingAggregate = (parts: DrawingParts): DrawingAggregate => ({
  ...drawings,
  ...drawingCommands,
  isVisible: async (rows, code, command) =>
    command.type === 'ApplyDrawing'
      ? (await rows('SELECT FROM fund WHERE code = $1', [command.fundCode])).length > 0
      : (await rows('SELECT FROM drawing WHERE code = $1', [code])).length > 0,
  unknown: (code) => drawingErrors.UNKNOWN({ code }),
  load: async (tx, codes, given) => {
    await lockStreams(tx, codes.map(drawingStream));
    const states = new Map(await loadDrawings(tx, codes));
    for (const { id, command } of given)
      if (command.type === 'ApplyDrawing') states.set(id, await openingOf(tx, command, parts));
    return states;
  },
  save: async (tx, changes, cause) => {
    await saveDrawings(
      tx,
      changes.map(({ after }) => after),
    );
    const moves = changes.flatMap((change) =>
      eventsOf(drawings.evolve, change).flatMap(([before, event]) => moveOf(before, event)),
    );
    await parts.move(tx, moves, cause);
  },
  tell: (code, after, event) => {
    if (after.stage === 'UNKNOWN') throw drawingErrors.UNKNOWN({ code });
    return tellDrawing(after, event);
  },
});
