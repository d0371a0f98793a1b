import { addSeconds, type Decider, type Moment, type PlainDate } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import { refuseAccounts } from '../checks';
import { type DutyRoster, gapsOf, overlapOf, type Shift, type Span } from './duty-roster';
import { dutyRosterErrors } from './errors';

type Given<Type extends string> = { readonly type: Type; readonly today: PlainDate; readonly now: Moment };

/** All of a span, without a gap; what stood there and has not begun is replaced. */
export type SetDutyRoster = Given<'SetDutyRoster'> &
  Span & { readonly shifts: readonly Pick<Shift, 'from' | 'to' | 'officer'>[] };
/** One of the two at a change of shifts notes it. */
export type NoteDutyHandOver = Given<'NoteDutyHandOver'> & {
  readonly at: Moment;
  readonly by: string;
  readonly note: string;
};
export type DutyRosterCommand = SetDutyRoster | NoteDutyHandOver;

export type DutyRosterSet = Span & {
  readonly type: 'DutyRosterSet';
  readonly on: PlainDate;
  readonly shifts: SetDutyRoster['shifts'];
};
export type DutyHandOverNoted = {
  readonly type: 'DutyHandOverNoted';
  readonly on: PlainDate;
  /** The change of shifts. */
  readonly change: Moment;
  readonly side: 'HANDED_OVER' | 'TAKEN_OVER';
  readonly at: Moment;
  readonly note: string;
};
export type DutyRosterEvent = DutyRosterSet | DutyHandOverNoted;

/** A roster is read whole, so it is kept to what a page can show. */
const SPAN_DAYS = 100;
const DAY_SECONDS = 86_400;

export const refuseSpan = ({ from, to }: Span): void => {
  if (from >= to || to > addSeconds(from, SPAN_DAYS * DAY_SECONDS)) throw dutyRosterErrors.SPAN_INVALID({ from, to });
};

const setRoster = (
  { shifts: standing }: DutyRoster,
  { from, to, shifts, now, today: on }: SetDutyRoster,
): readonly DutyRosterEvent[] => {
  refuseSpan({ from, to });
  const outside = shifts.find((shift) => shift.from < from || shift.to > to || shift.from >= shift.to);
  if (outside) throw dutyRosterErrors.SHIFT_OUTSIDE({ from: outside.from, to: outside.to });
  refuseAccounts(
    shifts.map(({ officer }) => officer),
    dutyRosterErrors.OFFICER_INVALID,
  );
  const overlap = overlapOf(shifts);
  if (overlap) throw dutyRosterErrors.OVERLAP({ from: overlap.from, to: overlap.to });
  const [gap] = gapsOf(shifts, { from, to });
  if (gap) throw dutyRosterErrors.GAP({ from: gap.from, to: gap.to });
  for (const stood of standing) {
    if (stood.to <= from || stood.from >= to) continue;
    if (stood.from < from || stood.to > to) throw dutyRosterErrors.CUTS_SHIFT({ from: stood.from, to: stood.to });
    if (stood.from <= now) throw dutyRosterErrors.SHIFT_BEGUN({ from: stood.from, to: stood.to });
  }
  return [{ type: 'DutyRosterSet', on, from, to, shifts }];
};

const NOTE_LENGTH = 500;

const noteHandOver = (
  { shifts }: DutyRoster,
  { at: change, by, note, now: at, today: on }: NoteDutyHandOver,
): readonly DutyRosterEvent[] => {
  const [before, next] = [shifts.find(({ to }) => to === change), shifts.find(({ from }) => from === change)];
  if (!before || !next) throw dutyRosterErrors.NO_CHANGE({ at: change });
  if (![before.officer, next.officer].includes(by)) throw dutyRosterErrors.NOT_YOURS();
  if (before.from > at) throw dutyRosterErrors.TOO_EARLY();
  if (note.trim() === '' || note.length > NOTE_LENGTH || maskNumbers(note) !== note)
    throw dutyRosterErrors.NOTE_INVALID();
  const noted = { type: 'DutyHandOverNoted', on, change, at, note } as const;
  return [
    ...(before.officer === by && !next.handedOver ? [{ ...noted, side: 'HANDED_OVER' } as const] : []),
    ...(next.officer === by && !next.takenOver ? [{ ...noted, side: 'TAKEN_OVER' } as const] : []),
  ];
};

const withNote = (shift: Shift, { side, at, note }: DutyHandOverNoted): Shift =>
  side === 'HANDED_OVER' ? { ...shift, handedOver: { at, note } } : { ...shift, takenOver: { at, note } };

/** A roster has no stages: it is set, and each change of shifts is noted by the two who make it. */
export const dutyRoster: Decider<DutyRoster, DutyRosterCommand, DutyRosterEvent> = {
  initial: { shifts: [] },
  statuses: ['OPEN'],
  statusOf: () => 'OPEN',
  allowed: { SetDutyRoster: ['OPEN'], NoteDutyHandOver: ['OPEN'] },
  refuse: () => dutyRosterErrors.UNKNOWN(),
  decide: (state, command) =>
    command.type === 'SetDutyRoster' ? setRoster(state, command) : noteHandOver(state, command),
  evolve: ({ shifts }, event) =>
    event.type === 'DutyRosterSet'
      ? { shifts: [...shifts.filter(({ from, to }) => to <= event.from || from >= event.to), ...event.shifts] }
      : { shifts: shifts.map((shift) => (shift.from === event.change ? withNote(shift, event) : shift)) },
};
