import type { Decider, GivenBy, Happened, PlainDate, StateTable } from '@anxin/domain-kit';
import { type DutyChange, isCreditCode, textCheckBy } from '@anxin/law';
import { refuseAccounts, repeated, setDay } from '../checks';
import type { Registered } from '../register';
import { watchErrors } from './errors';
import {
  WATCH_STAGES,
  type WatchDraft,
  type WatchItem,
  type WatchNote,
  type WatchStage,
  type WatchState,
} from './watch-item';

export type OpenWatchItem = GivenBy<'OpenWatchItem'> & WatchDraft;
export type NoteWatchItem = GivenBy<'NoteWatchItem'> & Pick<WatchNote, 'note'>;
/** Its owner says, with proof, that it is resolved, */
export type ResolveWatchItem = GivenBy<'ResolveWatchItem'> & {
  readonly what: string;
  readonly evidence: readonly string[];
};
/** and somebody else finds it so, or does not. */
export type ConfirmWatchItem = GivenBy<'ConfirmWatchItem'>;
export type RejectWatchItem = GivenBy<'RejectWatchItem'> & { readonly reason: string };
/** Its day has passed; given by the clock alone. */
export type MissWatchItemDuty = {
  readonly type: 'MissWatchItemDuty';
  readonly today: PlainDate;
  readonly duty: string;
  readonly dueOn: PlainDate;
};
export type WatchCommand =
  OpenWatchItem | NoteWatchItem | ResolveWatchItem | ConfirmWatchItem | RejectWatchItem | MissWatchItemDuty;

export type WatchItemOpened = Happened<'WatchItemOpened'> & {
  readonly entry: Omit<WatchItem, 'notes' | 'isOverdue' | 'resolution' | 'confirmed'>;
};
export type WatchItemNoted = Happened<'WatchItemNoted'> & Pick<WatchNote, 'by' | 'note'>;
export type WatchItemResolved = Happened<'WatchItemResolved'> & Pick<ResolveWatchItem, 'by' | 'what' | 'evidence'>;
export type WatchItemConfirmed = Happened<'WatchItemConfirmed'> & { readonly by: string };
export type WatchItemRejected = Happened<'WatchItemRejected'> & Pick<RejectWatchItem, 'by' | 'reason'>;
export type WatchItemDutyMissed = Happened<'WatchItemDutyMissed'> & Pick<MissWatchItemDuty, 'duty' | 'dueOn'>;
export type WatchEvent =
  WatchItemOpened | WatchItemNoted | WatchItemResolved | WatchItemConfirmed | WatchItemRejected | WatchItemDutyMissed;

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const watchTable: StateTable<WatchState, WatchCommand['type'], WatchStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...WATCH_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    OpenWatchItem: ['UNKNOWN'],
    NoteWatchItem: ['WATCHED'],
    ResolveWatchItem: ['WATCHED'],
    ConfirmWatchItem: ['RESOLVED'],
    RejectWatchItem: ['RESOLVED'],
    MissWatchItemDuty: [...WATCH_STAGES],
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return watchErrors.UNKNOWN();
    return command === 'OpenWatchItem' ? watchErrors.ALREADY_THERE() : watchErrors.STAGE({ stage });
  },
};

const refuseText = textCheckBy(watchErrors);

const open = (
  { code = '' }: { readonly code?: string | undefined },
  { type: _, today: on, by: _by, ...draft }: OpenWatchItem,
): readonly WatchEvent[] => {
  const { kind, creditCode, projectCode, caseCode, facts, owner, dueOn, tags } = draft;
  const subjects = [creditCode, projectCode, caseCode].filter((subject) => subject !== undefined);
  const isNamed = subjects.length === 1 || (kind === 'SMALL_SITE' && subjects.length === 0);
  if (!isNamed) throw watchErrors.SUBJECT_INVALID();
  for (const subject of subjects) refuseText('subject', subject);
  if (creditCode !== undefined && !isCreditCode(creditCode)) throw watchErrors.ENTERPRISE_INVALID();
  refuseText('facts', facts);
  refuseAccounts([owner], watchErrors.OWNER_INVALID);
  if (repeated(tags) !== undefined) throw watchErrors.TAG_REPEATED();
  if (dueOn <= on) throw watchErrors.DAY_PASSED({ today: on });
  return [{ type: 'WatchItemOpened', on, entry: { code, ...draft, openedOn: on } }];
};

/** Nobody judges what they resolved themselves. */
const refuseOwn = ({ resolution }: WatchItem, by: string): void => {
  if (resolution?.by === by) throw watchErrors.SECOND_PERSON_NEEDED();
};

const decideKnown = (
  { stage, entry }: Registered<WatchStage, WatchItem>,
  command: Exclude<WatchCommand, OpenWatchItem>,
): readonly WatchEvent[] => {
  const { today: on } = command;
  switch (command.type) {
    case 'NoteWatchItem':
      refuseText('note', command.note);
      return [{ type: 'WatchItemNoted', on, by: command.by, note: command.note }];
    case 'ResolveWatchItem': {
      const { by, what, evidence } = command;
      refuseText('what', what);
      if (evidence.length === 0) throw watchErrors.PROOF_MISSING();
      for (const id of evidence) refuseText('evidence', id);
      return [{ type: 'WatchItemResolved', on, by, what, evidence }];
    }
    case 'ConfirmWatchItem':
      refuseOwn(entry, command.by);
      return [{ type: 'WatchItemConfirmed', on, by: command.by }];
    case 'RejectWatchItem':
      refuseOwn(entry, command.by);
      refuseText('reason', command.reason);
      return [{ type: 'WatchItemRejected', on, by: command.by, reason: command.reason }];
    case 'MissWatchItemDuty':
      // Told once, and not of what was found to be resolved.
      return stage === 'CONFIRMED' || entry.isOverdue
        ? []
        : [{ type: 'WatchItemDutyMissed', on, duty: command.duty, dueOn: command.dueOn }];
  }
};

const decide = (state: WatchState, command: WatchCommand): readonly WatchEvent[] => {
  if (command.type === 'OpenWatchItem') {
    if (state.stage !== 'UNKNOWN') throw watchErrors.ALREADY_THERE();
    return open(state, command);
  }
  if (state.stage === 'UNKNOWN') throw watchErrors.UNKNOWN();
  return decideKnown(state, command);
};

const evolve = (state: WatchState, event: WatchEvent): WatchState => {
  if (event.type === 'WatchItemOpened')
    return { stage: 'WATCHED', entry: { ...event.entry, notes: [], isOverdue: false } };
  if (state.stage === 'UNKNOWN') return state;
  const { entry } = state;
  const { on } = event;
  switch (event.type) {
    case 'WatchItemNoted':
      return { ...state, entry: { ...entry, notes: [...entry.notes, { on, by: event.by, note: event.note }] } };
    case 'WatchItemResolved': {
      const { by, what, evidence } = event;
      return { stage: 'RESOLVED', entry: { ...entry, resolution: { on, by, what, evidence } } };
    }
    case 'WatchItemConfirmed':
      return { stage: 'CONFIRMED', entry: { ...entry, confirmed: { on, by: event.by } } };
    case 'WatchItemRejected':
      return { stage: 'WATCHED', entry: { ...entry, resolution: undefined } };
    case 'WatchItemDutyMissed':
      return { ...state, entry: { ...entry, isOverdue: true } };
  }
};

/** Something that is watched, with an owner, until it is resolved and another found it so. */
export const watchItems: Decider<WatchState, WatchCommand, WatchEvent> = {
  initial: { stage: 'UNKNOWN' },
  ...watchTable,
  decide,
  evolve,
};

const RESOLVE = 'RESOLVE';

/** What an event does to its clock: it is resolved by the day that was set, and found so. */
export const watchDuties = (event: WatchEvent): readonly DutyChange[] => {
  const { on } = event;
  if (event.type === 'WatchItemOpened') return [setDay({ duty: RESOLVE, rule: 'S1-28', on }, event.entry.dueOn)];
  return event.type === 'WatchItemConfirmed' ? [{ type: 'MEET', duties: [RESOLVE], on }] : [];
};
