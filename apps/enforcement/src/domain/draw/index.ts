import type { Decider } from '@anxin/domain-kit';
import type { Digest, ParameterBook } from '@anxin/law';
import type { DrawState } from './draw';
import { drawErrors } from './errors';
import { evolve } from './evolve';
import { closeDrawLists, commitDraw } from './lists';
import { abandonDraw, endDraw, missDrawDuty, publishDraw, revealDraw } from './reveal';
import { type DrawCommand, type DrawEvent, drawTable } from './table';

export * from './draw';
export * from './errors';
export { drawDuties } from './evolve';
export type { CommitDraw } from './lists';
export * from './table';

const decideBy =
  (law: ParameterBook, digest: Digest) =>
  (state: DrawState, command: DrawCommand): readonly DrawEvent[] => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'CommitDraw') return commitDraw(state, command, law);
      throw drawErrors.UNKNOWN();
    }
    switch (command.type) {
      case 'CommitDraw':
        throw drawErrors.ALREADY_COMMITTED();
      case 'CloseDrawLists':
        return closeDrawLists(state, command, { law, digest });
      case 'RevealDraw':
        return revealDraw(state, command, digest);
      case 'EndDraw':
        return endDraw(state, command);
      case 'PublishDraw':
        return publishDraw(state, command);
      case 'AbandonDraw':
        return abandonDraw(state, command);
      case 'MissDrawDuty':
        return missDrawDuty(state, command);
    }
  };

/**
 * How it is drawn whom to check and who checks, by a law.
 * @param digest SHA-256 in hex
 */
export const drawBy = (law: ParameterBook, digest: Digest): Decider<DrawState, DrawCommand, DrawEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...drawTable,
  decide: decideBy(law, digest),
  evolve,
});
