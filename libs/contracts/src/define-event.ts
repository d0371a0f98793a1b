import type { z } from 'zod';

/** A sentence in both languages of the house. */
export type Says = { readonly zh: string; readonly en: string };

/** What a service tells others: a name, a version that is never edited, a schema, and which field is its key. */
export type EventContract<Data extends z.ZodType = z.ZodType> = {
  /** `<service>.<what-happened>`; the service owns the topic of its name. */
  readonly name: string;
  readonly version: number;
  readonly says: Says;
  readonly data: Data;
  /** What the event is about; events of one key keep their order. */
  readonly keyOf: (data: z.output<Data>) => string;
};

/** Every contract by `name@version`, filled as they are declared. */
const declared = new Map<string, EventContract>();

/** Declares a contract. A name and version that exist already are refused: a version is added, never edited. */
export const defineEvent = <Data extends z.ZodType>(contract: EventContract<Data>): EventContract<Data> => {
  const id = `${contract.name}@${contract.version}`;
  if (declared.has(id)) throw new Error(`${id} is declared twice`);
  declared.set(id, contract);
  return contract;
};

/** All contracts, in the order of their names. */
export const contracts = (): readonly EventContract[] =>
  [...declared.values()].toSorted((a, b) => a.name.localeCompare(b.name) || a.version - b.version);

/** The contract of a message; `undefined` when this build does not know it. */
export const contractOf = (name: string, version: number): EventContract | undefined =>
  declared.get(`${name}@${version}`);
