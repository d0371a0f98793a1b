import { type Envelope, type Read, readEnvelope } from '@anxin/contracts';
import { DomainError } from '@anxin/domain-kit';
import type { DataSource } from 'typeorm';
import type { Tx } from '../../database/open';
import { damaged, keepable, originOnly, readMessage } from './damaged';
import { firstOfKeys, firstSetAside, type Key, lockKey, release, saveKeyPlace, type SetAside, setAside } from './inbox';
import { traced } from '../../tracing/trace';
import { standing } from './standing';
import { LockedKeys } from './locked-keys';
import { NotYet } from './not-yet';
import { type Handler, type Handlers, handlersByName } from '../on';
import type { Message } from '../transport';

export type Outcome = 'APPLIED' | 'REPEAT' | 'SET_ASIDE';

const ATTEMPTS = 3;
const RETRY_BATCH = 100;
/** Reasons for which an event at its turn is applied all the same. */
const HOLDS_UP_NOTHING: ReadonlySet<string> = new Set(['UNREADABLE', 'EARLY']);
const BEFORE_ALL: Key = { publisher: '', key: '' };

class Refused extends Error {
  constructor(readonly reason: Pick<SetAside, 'reason' | 'detail' | 'waitsFor'>) {
    super(reason.reason);
  }
}

/** Why this event cannot be applied, or the fault itself when it may be the database's. */
const refusalOf = (fault: unknown): Refused | undefined => {
  if (fault instanceof Refused) return fault;
  if (fault instanceof NotYet) return new Refused({ reason: 'NOT_YET', detail: '', waitsFor: fault.waitsFor });
  if (fault instanceof DomainError) return new Refused({ reason: fault.code, detail: fault.message });
  return undefined;
};

/** An event and where it stood among the messages that came. */
type Readable = { readonly event: Envelope; readonly index: number; readonly traceparent: string | undefined };

/**
 * Takes messages in: the next of its key is applied, an older one dropped, an early, unreadable or failing one set
 * aside, and with it, since they are early then, those that follow it for the same key. Every other key flows on.
 *
 * What comes together shares a transaction as far as it can be applied at once; the rest, and all of it after a fault,
 * is taken one by one.
 */
export class Receiver {
  #waitingAfter = BEFORE_ALL;
  readonly #handlers: ReadonlyMap<string, Handler>;
  readonly #epochs = new Map<string, number>();

  constructor(
    private readonly database: DataSource,
    handlers: Handlers,
    private readonly onFault: (fault: unknown) => void = () => undefined,
  ) {
    this.#handlers = handlersByName(handlers);
  }

  async take(messages: readonly Message[]): Promise<readonly Outcome[]> {
    const together = messages.length > 1 ? await this.#takeTogether(messages) : new Map<number, Outcome>();
    const outcomes: Outcome[] = [];
    for (const [index, message] of messages.entries())
      outcomes.push(together.get(index) ?? (await this.#takeAlone(message)));
    return outcomes;
  }

  /** The newest epoch of a publisher that came by. */
  epochOf(publisher: string): number {
    return this.#epochs.get(publisher) ?? 0;
  }

  /** Notes an epoch of a publisher. */
  meetEpoch(publisher: string, epoch: number): void {
    this.#epochs.set(publisher, Math.max(epoch, this.epochOf(publisher)));
  }

  #read(message: Message): Read<Envelope> {
    const read = readMessage(message);
    if (read.ok) this.meetEpoch(message.publisher, read.value.epoch);
    return read;
  }

  async #takeTogether(messages: readonly Message[]): Promise<ReadonlyMap<number, Outcome>> {
    const readable = messages.flatMap((message, index): Readable[] => {
      const read = this.#read(message);
      if (!read.ok) return [];
      return [{ event: read.value, index, traceparent: message.traceparent }];
    });
    try {
      return await this.database.transaction((tx) => this.#applyTogether(tx, readable));
    } catch (fault) {
      if (!refusalOf(fault)) this.onFault(fault);
      return new Map();
    }
  }

  /** The outcomes by place; an event of a key with something set aside, or behind a gap, is left out. */
  async #applyTogether(tx: Tx, readable: readonly Readable[]): Promise<ReadonlyMap<number, Outcome>> {
    const outcomes = new Map<number, Outcome>();
    const locked = await LockedKeys.of(
      tx,
      readable.map(({ event }) => event),
    );
    for (const { event, index, traceparent } of readable) {
      const at = locked.at(event);
      const stands = at && standing(event, at);
      if (stands === 'REPEAT') outcomes.set(index, stands);
      if (stands !== 'NEXT') continue;
      await this.#handle(tx, event, traceparent);
      locked.move(event);
      outcomes.set(index, 'APPLIED');
    }
    await locked.save(tx);
    return outcomes;
  }

  async #takeAlone(message: Message): Promise<Outcome> {
    const read = this.#read(message);
    if (!read.ok) return this.#keepDamaged(message, read.detail);
    const outcome = await this.#tryApply(read.value, message, false);
    if (outcome === 'APPLIED') await this.#drain(read.value);
    return outcome;
  }

  /** Tries again, after a mend, all that was set aside. Answers how many events went in. */
  async replay(): Promise<number> {
    let applied = 0;
    for (let after = BEFORE_ALL; ;) {
      const page = await this.#replayPage({ onlyWaiting: false, after });
      applied += page.applied;
      if (!page.last) return applied;
      after = page.last;
    }
  }

  /** Tries again some of what waits for something; the next call goes on behind them, so that none holds up another. */
  async replayWaiting(): Promise<number> {
    const { applied, last } = await this.#replayPage({ onlyWaiting: true, after: this.#waitingAfter });
    this.#waitingAfter = last ?? BEFORE_ALL;
    return applied;
  }

  async #replayPage(which: { readonly onlyWaiting: boolean; readonly after: typeof BEFORE_ALL }) {
    const page = await firstOfKeys(this.database.manager, { ...which, limit: RETRY_BATCH });
    let applied = 0;
    for (const row of page) {
      if ((await this.#tryAgain(row)) !== 'APPLIED') continue;
      applied += 1 + (await this.#drain(row));
    }
    return { applied, last: page.length < RETRY_BATCH ? undefined : page.at(-1) };
  }

  /** Applies what was early and is next now. */
  async #drain(key: Key): Promise<number> {
    for (let applied = 0; ; applied++) {
      const waiting = await firstSetAside(this.database.manager, key);
      if (waiting?.reason !== 'EARLY' || (await this.#tryAgain(waiting)) === 'SET_ASIDE') return applied;
    }
  }

  async #tryAgain(row: SetAside): Promise<Outcome> {
    const read = readEnvelope(row.message);
    if (!read.ok) return 'SET_ASIDE';
    return this.#tryApply(read.value, { ...row, origin: 'set aside', text: row.message }, true);
  }

  async #tryApply(event: Envelope, message: Message, again: boolean): Promise<Outcome> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.database.transaction((tx) => this.#apply(tx, event, again, message.traceparent));
      } catch (fault) {
        const refusal = refusalOf(fault);
        if (!refusal) this.onFault(fault);
        if (!refusal && attempt < ATTEMPTS) continue;
        const { reason, detail, waitsFor } = refusal?.reason ?? {
          reason: 'FAILED',
          detail: fault instanceof Error ? fault.name : 'unknown',
        };
        return this.#keep(message, {
          ...event,
          reason,
          detail: keepable(detail),
          waitsFor: waitsFor && keepable(waitsFor),
          message: message.text,
        });
      }
    }
  }

  async #apply(tx: Tx, event: Envelope, again: boolean, traceparent: string | undefined): Promise<Outcome> {
    const { at, setAside: why } = await lockKey(tx, event);
    const stands = standing(event, at);
    if (stands === 'EARLY') throw new Refused({ reason: 'EARLY', detail: `after ${at.keySeq}` });
    // What was set aside whole waits for its mend; a damaged copy never stands before the true one.
    if (stands === 'NEXT' && !again && why !== null && !HOLDS_UP_NOTHING.has(why)) return 'SET_ASIDE';
    if (stands === 'NEXT') {
      await this.#handle(tx, event, traceparent);
      await saveKeyPlace(tx, event);
    }
    if (why !== null) await release(tx, event);
    return stands === 'NEXT' ? 'APPLIED' : 'REPEAT';
  }

  async #handle(tx: Tx, event: Envelope, traceparent: string | undefined): Promise<void> {
    const handler = this.#handlers.get(event.name);
    if (!handler || event.erased) return;
    const read = handler.read(event);
    if (!read.ok) throw new Refused(read);
    const { value } = read;
    await traced(`receive ${event.name}`, 'CONSUMER', traceparent, async () => value(tx));
  }

  /** Keeps what cannot be read, closed at once where the whole event was applied before. */
  async #keepDamaged(message: Message, detail: string): Promise<Outcome> {
    const row = damaged(message, detail);
    if (row.keySeq === 0) return this.#keep(message, row);
    const { at } = await this.database.transaction((tx) => lockKey(tx, row));
    const placed = { ...row, epoch: message.epoch ?? at.epoch };
    return this.#keep(message, standing(placed, at) === 'REPEAT' ? { ...placed, closed: 'REPLACED' } : placed);
  }

  /**
   * Sets a message aside. When the database refuses what is to be kept, the message's origin is; when it is away that
   * fails too, and the transport brings the message again.
   */
  async #keep(message: Message, row: SetAside): Promise<Outcome> {
    const keep = (kept: SetAside) => this.database.transaction((tx) => setAside(tx, kept));
    await keep(row).catch(async (fault: unknown) => {
      this.onFault(fault);
      await keep(originOnly(message));
    });
    return 'SET_ASIDE';
  }
}
