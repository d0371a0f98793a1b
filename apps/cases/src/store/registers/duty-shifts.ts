import type { Moment } from '@anxin/domain-kit';
import { isoInstant, type Rows, type Tx } from '@anxin/service-kit';
import type { DutyPost, DutyRosterEvent, HandOverNote, Shift, Span } from '../../domain/duty-roster';

/** The roster of an area for a post. */
export type RosterKey = { readonly area: string; readonly post: DutyPost };

/** Whoever changes it locks it; its history has this name as well. */
export const rosterStream = ({ area, post }: RosterKey): string => `duty-roster:${rosterId({ area, post })}`;
export const rosterId = ({ area, post }: RosterKey): string => `${area}:${post}`;
export const rosterKey = (id: string): RosterKey => {
  const at = id.lastIndexOf(':');
  return { area: id.slice(0, at), post: id.slice(at + 1) as DutyPost };
};

type Stored = Pick<Shift, 'from' | 'to' | 'officer'> & {
  readonly handedAt: Moment | null;
  readonly handedNote: string | null;
  readonly takenAt: Moment | null;
  readonly takenNote: string | null;
};

const utc = (column: string): string => isoInstant(`${column} AT TIME ZONE 'UTC'`);

/** Those that touch a span, its ends among them. */
const TOUCHING = `
SELECT ${utc('from_at')} AS "from", ${utc('to_at')} AS "to", officer, ${utc('handed_over_at')} AS "handedAt",
  handed_over_note AS "handedNote", ${utc('taken_over_at')} AS "takenAt", taken_over_note AS "takenNote"
FROM duty_shift WHERE area_code = $1 AND post = $2 AND to_at >= $3 AND from_at <= $4 ORDER BY from_at`;

const noteOf = (at: Moment | null, note: string | null): HandOverNote | undefined =>
  at === null || note === null ? undefined : { at, note };

export const shiftsTouching = async (
  rows: Rows,
  { area, post }: RosterKey,
  { from, to }: Span,
): Promise<readonly Shift[]> =>
  (await rows<Stored>(TOUCHING, [area, post, from, to])).map(
    ({ handedAt, handedNote, takenAt, takenNote, ...shift }) => ({
      ...shift,
      handedOver: noteOf(handedAt, handedNote),
      takenOver: noteOf(takenAt, takenNote),
    }),
  );

const CLEAR = 'DELETE FROM duty_shift WHERE area_code = $1 AND post = $2 AND from_at >= $3 AND to_at <= $4';
const ADD = `
INSERT INTO duty_shift (area_code, post, from_at, to_at, officer)
SELECT $1, $2, * FROM unnest($3::timestamptz[], $4::timestamptz[], $5::text[])`;
const NOTE = {
  HANDED_OVER: `UPDATE duty_shift SET handed_over_at = $4, handed_over_note = $5
    WHERE area_code = $1 AND post = $2 AND from_at = $3`,
  TAKEN_OVER: `UPDATE duty_shift SET taken_over_at = $4, taken_over_note = $5
    WHERE area_code = $1 AND post = $2 AND from_at = $3`,
};

/** Saves what an event says of a roster. */
export const saveRoster = async (tx: Tx, { area, post }: RosterKey, event: DutyRosterEvent): Promise<void> => {
  if (event.type === 'DutyHandOverNoted') {
    await tx.query(NOTE[event.side], [area, post, event.change, event.at, event.note]);
    return;
  }
  const { from, to, shifts } = event;
  await tx.query(CLEAR, [area, post, from, to]);
  await tx.query(ADD, [
    area,
    post,
    shifts.map((shift) => shift.from),
    shifts.map((shift) => shift.to),
    shifts.map(({ officer }) => officer),
  ]);
};
