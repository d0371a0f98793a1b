import { contracts, type Envelope } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import { access, type Actor } from '@anxin/identity';

type Only = readonly string[] | null | undefined;

/** What a subscriber asks for, of what it may hear; a list that is left out leaves nothing out. */
export type EventFilter = {
  readonly names?: Only;
  readonly keys?: Only;
  readonly sectors?: Only;
  readonly areas?: Only;
};

/** Which of some areas another lies within on a day. */
export type Within = (area: string, asked: readonly string[], on: PlainDate) => boolean;

/** What one subscriber hears. */
export type Hearing = {
  /** Those of one text hear the same. */
  readonly id: string;
  /** No others' events need be read for it; left out, all must. */
  readonly sectors: readonly string[] | undefined;
  readonly hears: (event: Envelope) => boolean;
};

/** Names of events that belong to no sector and name what the events of every sector are about. */
export const TO_ALL_SECTORS: ReadonlySet<string> = new Set(
  contracts().flatMap(({ name, toAllSectors }) => (toAllSectors ? [name] : [])),
);

const isIn = (list: Only, value: string | null): boolean => !list || (value !== null && list.includes(value));

/** Whose events a role may hear: all for the office, its sectors' for a department, its areas' for a town. */
const scopeOf = ({ role, sectors = [], areas = [] }: Actor): Pick<EventFilter, 'sectors' | 'areas'> => {
  if (role === 'OFFICE') return {};
  if (role === 'DEPARTMENT') return { sectors };
  if (role === 'TOWN') return { areas };
  throw role === 'PUBLIC' ? access.unauthenticated() : access.forbidden();
};

const passes = ({ names, keys, sectors, areas }: EventFilter, event: Envelope, within: Within): boolean => {
  const { name, key, sector, area, businessDay } = event;
  const lies = (): boolean => !areas || (area !== null && within(area, areas, businessDay as PlainDate));
  return isIn(names, name) && isIn(keys, key) && (isIn(sectors, sector) || TO_ALL_SECTORS.has(name)) && lies();
};

/**
 * What an actor hears of a service's events: what its scope and its filter both let through. An area's events are those
 * of the areas within it on their business day.
 * Throws `UNAUTHENTICATED` without a token, `FORBIDDEN` for a role that hears no events.
 */
export const hearingOf = (actor: Actor, filter: EventFilter, within: Within): Hearing => {
  const scope = scopeOf(actor);
  const asked =
    scope.sectors && filter.sectors ? filter.sectors.filter((sector) => isIn(scope.sectors, sector)) : undefined;
  return {
    id: JSON.stringify([scope.sectors, scope.areas, filter.names, filter.keys, filter.sectors, filter.areas]),
    sectors: asked ?? scope.sectors ?? filter.sectors ?? undefined,
    hears: (event) => passes(scope, event, within) && passes(filter, event, within),
  };
};
