import { DomainError } from '@anxin/domain-kit';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../graphql/page';
import type { Place } from './window';

const placeText = z.tuple([z.int().nonnegative(), z.int32().nonnegative()]);

/** A place as subscribers keep it. */
export const cursorOf = ({ epoch, position }: Place): string => encodeCursor([epoch, position]);

/** The place behind a cursor; without one, the beginning. Throws `BAD_CURSOR`. */
export const placeOf = (cursor: string | null | undefined): Place | undefined => {
  if (cursor == null) return undefined;
  const [epoch, position] = decodeCursor(placeText, cursor);
  return { epoch, position };
};

/** Why a stream ends. Each says in `details.cursor` where to go on, where that is not simply the last one received. */
export const streamErrors = {
  lagged: (at: Place) =>
    new DomainError(
      'LAGGED',
      '接收过慢，订阅已结束，请按 cursor 继续。Events were taken too slowly and the stream has ended: go on from cursor.',
      { cursor: cursorOf(at) },
    ),
};

const RESTORED: Readonly<Record<string, string>> = { EPOCH_ENDED: 'after', CURSOR_AHEAD: 'end' };

/** The last position that still holds, where the feed refused a place beyond it; `undefined` for any other fault. */
export const commonIn = (fault: unknown): number | undefined => {
  if (!(fault instanceof DomainError)) return undefined;
  const position = fault.details[RESTORED[fault.code] ?? ''];
  return position === undefined ? undefined : Number(position);
};

/** A refusal of a place by the feed, with the cursor to go on from; any other fault as it is. */
export const withCursor = (fault: unknown): unknown => {
  if (!(fault instanceof DomainError)) return fault;
  const { code, message, details } = fault;
  const position = commonIn(fault);
  if (position === undefined) return fault;
  const cursor = cursorOf({ epoch: Number(details['epoch']), position });
  return new DomainError(code, message, { ...details, cursor });
};
