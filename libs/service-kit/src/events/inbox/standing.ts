import type { Envelope } from '@anxin/contracts';

/** How far a key was applied: the sequence of its last event, in the epoch that the event belongs to. */
export type Reached = Pick<Envelope, 'epoch' | 'keySeq'>;

/** What an event is to a reader that stands at a place. */
export type Standing = 'REPEAT' | 'NEXT' | 'EARLY';

const isBefore = (a: Reached, b: Reached): boolean => a.epoch < b.epoch || (a.epoch === b.epoch && a.keySeq < b.keySeq);

/**
 * Places are in the order of their epochs, then of their sequences. An event that is not beyond the reader's place is a
 * repeat, or was taken back by a restore; one whose predecessor the reader has, or is beyond, is the next.
 */
export const standing = (event: Reached & Pick<Envelope, 'previousEpoch'>, at: Reached): Standing => {
  if (!isBefore(at, event)) return 'REPEAT';
  const { epoch, keySeq, previousEpoch = epoch } = event;
  return keySeq > 1 && isBefore(at, { epoch: previousEpoch, keySeq: keySeq - 1 }) ? 'EARLY' : 'NEXT';
};
