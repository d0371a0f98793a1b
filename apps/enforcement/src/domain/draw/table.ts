import type { StateTable } from '@anxin/domain-kit';
import { DRAW_STAGES, type DrawStage, type DrawState } from './draw';
import { drawErrors } from './errors';
import type { CloseDrawLists, CommitDraw, DrawCommitted, DrawListsClosed } from './lists';
import type {
  AbandonDraw,
  DrawAbandoned,
  DrawDutyMissed,
  DrawEnded,
  DrawPublished,
  DrawRevealed,
  EndDraw,
  MissDrawDuty,
  PublishDraw,
  RevealDraw,
} from './reveal';

export type DrawCommand = CommitDraw | CloseDrawLists | RevealDraw | EndDraw | PublishDraw | AbandonDraw | MissDrawDuty;
export type DrawEvent =
  DrawCommitted | DrawListsClosed | DrawRevealed | DrawEnded | DrawPublished | DrawAbandoned | DrawDutyMissed;

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const drawTable: StateTable<DrawState, DrawCommand['type'], DrawStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...DRAW_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    CommitDraw: ['UNKNOWN'],
    CloseDrawLists: ['COMMITTED'],
    RevealDraw: ['LISTED'],
    EndDraw: ['DRAWN'],
    PublishDraw: ['ENDED'],
    AbandonDraw: ['COMMITTED', 'LISTED'],
    MissDrawDuty: DRAW_STAGES,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return drawErrors.UNKNOWN();
    return command === 'CommitDraw' ? drawErrors.ALREADY_COMMITTED() : drawErrors.STAGE({ stage });
  },
};
