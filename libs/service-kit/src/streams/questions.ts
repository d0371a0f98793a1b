import type { PlainDate } from '@anxin/domain-kit';
import type { Actor } from '@anxin/identity';
import type { DataSource } from 'typeorm';
import { rowsIn } from '../database/rows';
import { placeOf } from './cursor';
import { type DayHeard, dayReader } from './day-tally';
import { type Delivery, readDeliveries } from './deliveries';
import { type EventFilter, type Hearing, hearingOf, type Within } from './hearing';

type Day = { readonly on: PlainDate; readonly through?: string | null; readonly filter?: EventFilter | null };

/** What is asked about a service's events, beside the events themselves: each of it by an actor, within its scope. */
export type EventQuestions = {
  /** What an actor hears. Throws what `hearingOf` throws. */
  readonly hearing: (actor: Actor, filter: EventFilter) => Hearing;
  /** What of a day an actor heard. Throws what `hearingOf` and `dayReader` throw, and `BAD_CURSOR`. */
  readonly day: (actor: Actor, day: Day) => Promise<DayHeard>;
  readonly deliveries: (actor: Actor) => Promise<readonly Delivery[]>;
};

export type EventQuestionsOptions = {
  readonly service: string;
  readonly database: DataSource;
  readonly within: Within;
};

export const eventQuestions = ({ service, database, within }: EventQuestionsOptions): EventQuestions => {
  const read = dayReader(database, service);
  const hearing: EventQuestions['hearing'] = (actor, filter) => hearingOf(actor, filter, within);
  return {
    hearing,
    day: (actor, { on, through, filter }) =>
      read({ on, through: placeOf(through), hearing: hearing(actor, filter ?? {}), lane: actor.id }),
    deliveries: (actor) => readDeliveries(rowsIn(database), actor),
  };
};
