import type { StateTable } from '@anxin/domain-kit';
import { bars } from './bars';
import { type ClueState, type Stage, STAGES } from './clue';
import type { ClueCommand } from './commands';
import { clueErrors } from './errors';

/** With the office, before any unit has it. */
const INTAKE: readonly Stage[] = ['RECEIVED', 'SCREENED'];
/** With a unit, which has signed for it. */
const UNDER_WAY: readonly Stage[] = ['SIGNED', 'CHECKING', 'MEDIATING'];
/** Where it can end. */
const IN_HAND: readonly Stage[] = ['CHECKING', 'MEDIATING', 'HANDED_OVER'];
const ENDED: readonly Stage[] = ['ARCHIVED', 'TRANSFERRED'];
const KNOWN = STAGES;
const LIVE = STAGES.filter((stage) => !ENDED.includes(stage));

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const table: StateTable<ClueState, ClueCommand['type'], Stage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...STAGES],
  statusOf: ({ stage }) => stage,
  bars,
  allowed: {
    ReceiveClue: ['UNKNOWN'],
    // A channel may tell more at any time; an ended clue stays ended.
    CompleteClue: KNOWN,
    ScreenClue: ['RECEIVED'],
    TransferClue: INTAKE,
    ReturnClue: ['RECEIVED'],
    AssignClue: ['SCREENED', 'ASSIGNED', 'ESCALATED'],
    SignClue: ['ASSIGNED'],
    SendClueBack: ['ASSIGNED', 'SIGNED'],
    CheckClue: ['SIGNED'],
    MediateClue: ['CHECKING'],
    HandClueOver: ['CHECKING', 'MEDIATING'],
    ConcludeClue: IN_HAND,
    CallClueBack: ['CONCLUDED'],
    ArchiveClue: ['CALLED_BACK'],
    ExtendClue: ['ASSIGNED', ...UNDER_WAY, 'HANDED_OVER', 'ESCALATED'],
    EscalateClue: ['ASSIGNED', ...UNDER_WAY],
    SuspendClue: [...UNDER_WAY, 'HANDED_OVER'],
    ResumeClue: ['SUSPENDED'],
    JoinClue: LIVE,
    SplitClue: LIVE,
    MissClueDuty: KNOWN,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return clueErrors.UNKNOWN();
    return command === 'ReceiveClue' ? clueErrors.ALREADY_RECEIVED() : clueErrors.STAGE({ stage });
  },
};
