import { type Envelope, type EventContract, newestOf, type Read } from '@anxin/contracts';
import { defineErrors, type PlainDate, plainDate } from '@anxin/domain-kit';
import type { z } from 'zod';
import type { Tx } from '../database/open';

/** Faults of the handlers themselves; they stop a service before it takes any event. */
const errors = defineErrors('CONTRACT', {
  SUPERSEDED: '此事件已有新版本。This event has a newer version: handle that one, older messages are lifted to it.',
  HANDLED_TWICE: '同一事件有两个处理函数。An event has one handler in a service, and here are two.',
});

/**
 * An event as a handler gets it: the data in the newest version of its contract, `version` the one it was published
 * in.
 */
export type ReceivedEvent<Data = unknown> = Omit<Envelope, 'businessDay' | 'data' | 'erased'> & {
  readonly businessDay: PlainDate;
  readonly data: Data;
};

/** What a service does with an event it subscribes to. Made by `on`. */
export type Handler = {
  readonly contract: EventContract;
  /** Reads an event by the contract and gives what applies it, or says why it cannot be read. */
  readonly read: (event: Envelope) => Read<(tx: Tx) => Promise<void>>;
};

/** The handlers of a service, one an event; an event without one is passed over. */
export type Handlers = readonly Handler[];

/**
 * Handles an event, in the transaction that also remembers it. `handle` refuses with `DomainError`, waits with
 * `NotYet`. It gets the newest version only: what was published in an older one is lifted before.
 *
 * ```ts
 * on(enterpriseRegistered, async (tx, event) => {
 *   await insertEnterprise(tx, event.data.creditCode, event.data.name);
 *   await learn(tx, event, { stream: enterpriseStream(event.data.creditCode), type: 'EnterpriseLearnt', payload });
 * });
 * ```
 */
export const on = <Data extends z.ZodType>(
  contract: EventContract<Data>,
  handle: (tx: Tx, event: ReceivedEvent<z.output<Data>>) => Promise<void>,
): Handler => {
  const { name, version } = contract;
  if (newestOf(name)?.version !== version) throw errors.SUPERSEDED({ contract: `${name}@${version}` });
  return {
    contract,
    read: (event) => {
      const read = contract.read(event);
      if (!read.ok) return read;
      const received = { ...event, businessDay: plainDate(event.businessDay), data: read.value };
      return { ok: true, value: (tx) => handle(tx, received) };
    },
  };
};

/** Handlers by the name of their event. */
export const handlersByName = (handlers: Handlers): ReadonlyMap<string, Handler> => {
  const byName = new Map<string, Handler>();
  for (const handler of handlers) {
    const { name } = handler.contract;
    if (byName.has(name)) throw errors.HANDLED_TWICE({ event: name });
    byName.set(name, handler);
  }
  return byName;
};
