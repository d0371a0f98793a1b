import { contracts, type Envelope } from '@anxin/contracts';
import { DomainError, type PlainDate } from '@anxin/domain-kit';
import { access, type Actor } from '@anxin/identity';

type Only = readonly string[] | null | undefined;

/** What a subscriber asks for, of what it may hear: lists of at most 500; one that is left out leaves nothing out. */
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

/** Each is gone through for every stream. */
const MOST_OF_LIST = 500;

const tooLong = (list: string): DomainError =>
  new DomainError(
    'LIST_TOO_LONG',
    `筛选项 ${list} 至多 ${MOST_OF_LIST} 个值。The list ${list} of a filter has at most ${MOST_OF_LIST} entries.`,
    { list, most: String(MOST_OF_LIST) },
  );

const refuseTooLong = (filter: EventFilter): void => {
  for (const [name, list] of Object.entries<Only>(filter)) if ((list?.length ?? 0) > MOST_OF_LIST) throw tooLong(name);
};

/** Whose events a role may hear: all for the office, its sectors' for a department, its areas' for a town. */
const scopeOf = ({ role, sectors = [], areas = [] }: Actor): Pick<EventFilter, 'sectors' | 'areas'> => {
  if (role === 'OFFICE') return {};
  if (role === 'DEPARTMENT') return { sectors };
  if (role === 'TOWN') return { areas };
  throw role === 'PUBLIC' ? access.unauthenticated() : access.forbidden();
};

type Among = (value: string | null) => boolean;

const among = (list: Only): Among => {
  const set = list && new Set(list);
  return (value) => !set || (value !== null && set.has(value));
};

const passes = ({ names, keys, sectors, areas }: EventFilter, within: Within): Hearing['hears'] => {
  const [ofName, ofKey, ofSector] = [among(names), among(keys), among(sectors)];
  const lies = ({ area, businessDay }: Envelope): boolean =>
    !areas || (area !== null && within(area, areas, businessDay as PlainDate));
  return (event) =>
    ofName(event.name) && ofKey(event.key) && (ofSector(event.sector) || TO_ALL_SECTORS.has(event.name)) && lies(event);
};

/**
 * What an actor hears of a service's events: what its scope and its filter both let through. An area's events are those
 * of the areas within it on their business day.
 * Throws `UNAUTHENTICATED` without a token, `FORBIDDEN` for a role that hears no events, `LIST_TOO_LONG` for a list of
 * more than 500.
 */
export const hearingOf = (actor: Actor, filter: EventFilter, within: Within): Hearing => {
  const scope = scopeOf(actor);
  refuseTooLong(filter);
  const asked = scope.sectors && filter.sectors ? filter.sectors.filter(among(scope.sectors)) : undefined;
  const [inScope, inFilter] = [passes(scope, within), passes(filter, within)];
  return {
    id: JSON.stringify([scope.sectors, scope.areas, filter.names, filter.keys, filter.sectors, filter.areas]),
    sectors: asked ?? scope.sectors ?? filter.sectors ?? undefined,
    hears: (event) => inScope(event) && inFilter(event),
  };
};
