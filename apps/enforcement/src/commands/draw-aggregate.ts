import { createHash } from 'node:crypto';
import {
  type Aggregate,
  changeDuties,
  type CommandTable,
  eventsOf,
  isInScope,
  lockStreams,
  nextNumber,
  type Rows,
  rowsIn,
} from '@anxin/service-kit';
import {
  drawBy,
  type DrawCommand,
  drawDuties,
  drawErrors,
  type DrawEvent,
  type DrawState,
  drawTable,
} from '../domain/draw';
import { tellDraw } from '../events/check-out';
import { confirmedGrades } from '../store/checks/credit-store';
import { drawRowOf, drawStore, drawStream, loadDraws } from '../store/checks/draw-store';
import { placeOfCheck } from '../store/checks/inspection-row';
import { NUMBERS } from '../store/orders/order-store';
import type { CheckParts } from './inspection-aggregate';

const AUTHORITY = ['OFFICE', 'DEPARTMENT'] as const;

/** What may be done to a draw, and by whom. */
export const drawCommands: CommandTable<DrawState, DrawCommand['type']> = {
  ...drawTable,
  name: 'draw',
  givenBy: {
    CommitDraw: AUTHORITY,
    CloseDrawLists: AUTHORITY,
    RevealDraw: AUTHORITY,
    EndDraw: AUTHORITY,
    PublishDraw: AUTHORITY,
    AbandonDraw: AUTHORITY,
    MissDrawDuty: [],
  },
};

/** Whoever sees one because it was published may not command it for that. */
const VISIBLE = 'SELECT FROM draw WHERE code = $1 AND scope_allows(sector, area_code, NULL, NULL)';

const isVisible = async (rows: Rows, code: string, command: DrawCommand): Promise<boolean> => {
  if (command.type === 'CommitDraw') return isInScope(rows, placeOfCheck(command));
  return (await rows(VISIBLE, [code])).length > 0;
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export type DrawAggregate = Aggregate<DrawState, DrawCommand, DrawEvent>;

/** How a draw is decided, who may command it, how it is saved and told: the one way its commands go. */
export const drawAggregate = ({ law, countyOf }: CheckParts): DrawAggregate => {
  const decider = drawBy(law, sha256);
  return {
    ...decider,
    ...drawCommands,
    isVisible,
    unknown: (code) => drawErrors.UNKNOWN({ code }),
    load: async (tx, codes, given) => {
      await lockStreams(tx, codes.map(drawStream));
      const states = await loadDraws(tx, codes);
      for (const { id, command } of given)
        if (command.type === 'CloseDrawLists') {
          const state = states.get(id);
          const graded = command.targets.flatMap(({ id: target, grade }) => (grade === undefined ? [] : [target]));
          if (graded.length === 0 || !state || state.stage === 'UNKNOWN') continue;
          states.set(id, { ...state, grades: await confirmedGrades(rowsIn(tx), graded, command.today) });
        } else if (command.type === 'CommitDraw') {
          const { areaCode, today: on } = command;
          const numbered = { area: countyOf(areaCode, on), kind: 'DRAW', on };
          states.set(id, { stage: 'UNKNOWN', code: await nextNumber(rowsIn(tx), NUMBERS, numbered) });
        }
      return states;
    },
    save: async (tx, changes) => {
      await drawStore.save(
        tx,
        changes.flatMap(({ after }) => (after.stage === 'UNKNOWN' ? [] : [drawRowOf(after)])),
      );
      const duties = changes.flatMap((change) =>
        eventsOf(decider.evolve, change).flatMap(([, event]) =>
          drawDuties(event, law).map((duty) => ({ stream: drawStream(change.id), change: duty })),
        ),
      );
      await changeDuties(tx, law, duties);
    },
    tell: (code, after, event) => {
      if (after.stage === 'UNKNOWN') throw drawErrors.UNKNOWN({ code });
      return tellDraw(after, event);
    },
  };
};
