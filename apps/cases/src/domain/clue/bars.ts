import type { ClueState } from './clue';
import type { ClueCommand } from './commands';
import { clueErrors } from './errors';

/** The time to conclude is extended once, and not after it has passed (CLU-04). */
const refuseExtension = (state: ClueState): void => {
  if (state.stage === 'UNKNOWN') return;
  if (state.clue.isExtended) throw clueErrors.EXTENDED_ALREADY();
  if (state.clue.isOverdue) throw clueErrors.EXTENSION_TOO_LATE();
};

const refuseAlone = (state: ClueState): void => {
  if (state.stage !== 'UNKNOWN' && state.clue.matter === undefined) throw clueErrors.NOT_JOINED();
};

/** What bars a command of a clue at a stage that allows it, whatever the command says. */
export const bars: { readonly [Type in ClueCommand['type']]?: (state: ClueState) => void } = {
  ExtendClue: refuseExtension,
  SplitClue: refuseAlone,
};
