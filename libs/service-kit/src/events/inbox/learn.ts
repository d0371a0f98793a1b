import type { Tx } from '../../database/open';
import { append } from '../../journal/append';
import type { Cause, JournalEntry } from '../../journal/entry';
import type { ReceivedEvent } from '../on';

/** The cause of all that follows from a received event: its publisher did it, by the event at `<publisher>:<position>`. */
export const causeOf = ({ publisher, position, businessDay }: ReceivedEvent) =>
  ({ actor: publisher, businessDay, cause: `${publisher}:${position}` }) satisfies Cause;

/** What was learnt; it stays in this service. Without a place of its own it has the event's. */
export type Learnt = Pick<JournalEntry, 'stream' | 'type' | 'payload'> & Partial<Pick<JournalEntry, 'place'>>;

/** Keeps in the journal what was learnt from another service, and from which of its events. */
export const learn = (tx: Tx, event: ReceivedEvent, learnt: Learnt): Promise<void> => {
  const { sector, area } = event;
  return append(tx, [{ place: { sector, area }, ...learnt }], causeOf(event));
};
