import type { z } from 'zod';
import type { Envelope } from './envelope';
import { type Read, readAs } from './read';

/** A sentence in both languages of the house. */
export type Says = { readonly zh: string; readonly en: string };

/** What a service tells others: a name, a version that is never edited, a schema, and which field is its key. */
export type EventContract<Data extends z.ZodType = z.ZodType> = {
  /** `<service>.<what-happened>`; the service owns the topic of its name. */
  readonly name: string;
  readonly version: number;
  readonly says: Says;
  readonly data: Data;
  /** It belongs to no sector, and names what the events of every sector are about: every department hears it. */
  readonly toAllSectors?: true;
  /** What the event is about; events of one key keep their order. */
  readonly keyOf: (data: z.output<Data>) => string;
  /** Reads the data of a message of this version, or of an older one, which is lifted version by version. */
  readonly read: (message: Pick<Envelope, 'version' | 'data'>) => Read<z.output<Data>>;
};

/** The first version of an event. */
export type FirstVersion<Data extends z.ZodType> = Omit<EventContract<Data>, 'version' | 'read'> & {
  readonly version: 1;
};

/** A later version of an event, and how the data of the version before it become its own. */
export type NextVersion<Before extends z.ZodType, Data extends z.ZodType> = Pick<
  EventContract<Data>,
  'data' | 'keyOf'
> & {
  /** Left out, it says what the version before it says. */
  readonly says?: Says;
  /** Pure. What it gives is checked by the schema of the new version. */
  readonly lift: (old: z.output<Before>) => z.input<Data>;
};

/** Every contract by `name@version`, filled as they are declared. */
const declared = new Map<string, EventContract>();

const declare = <Data extends z.ZodType>(
  contract: Omit<EventContract<Data>, 'read'>,
  readOther: EventContract<Data>['read'],
): EventContract<Data> => {
  const id = `${contract.name}@${contract.version}`;
  if (declared.has(id)) throw new Error(`${id} is declared twice`);
  const whole: EventContract<Data> = {
    ...contract,
    read: (message) =>
      message.version === contract.version ? readAs(contract.data, message.data, 'DATA_INVALID') : readOther(message),
  };
  declared.set(id, whole);
  return whole;
};

/** Declares an event. A name that exists already is refused: a version is added with `nextVersion`, never edited. */
export const defineEvent = <Data extends z.ZodType>(first: FirstVersion<Data>): EventContract<Data> =>
  declare(first, ({ version }) => ({ ok: false, reason: 'UNKNOWN_EVENT', detail: `${first.name}@${version}` }));

const toAll = ({ toAllSectors }: Pick<EventContract, 'toAllSectors'>) => (toAllSectors ? { toAllSectors } : {});

/**
 * Declares the version of an event that follows `before`, with the lift of what was published until then. Lifts
 * follow each other: a message of version 1 becomes one of version 3 through version 2.
 */
export const nextVersion = <Before extends z.ZodType, Data extends z.ZodType>(
  before: EventContract<Before>,
  { says = before.says, data, keyOf, lift }: NextVersion<Before, Data>,
): EventContract<Data> =>
  declare({ name: before.name, version: before.version + 1, says, data, ...toAll(before), keyOf }, (message) => {
    const old = before.read(message);
    return old.ok ? readAs(data, lift(old.value), 'DATA_INVALID') : old;
  });

/** All contracts, in the order of their names and versions. */
export const contracts = (): readonly EventContract[] =>
  [...declared.values()].toSorted((a, b) => a.name.localeCompare(b.name) || a.version - b.version);

/** The newest version of an event, which reads every older one; `undefined` when this build does not know the name. */
export const newestOf = (name: string): EventContract | undefined =>
  contracts().findLast((contract) => contract.name === name);
