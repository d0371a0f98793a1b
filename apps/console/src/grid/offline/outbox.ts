import type { Draft, DraftStore } from '../draft';
import { Away, type Line, LoggedOut, Refused } from '../line';
import { planOf } from './plans';

/** How the last round ended: everything is sent or refused, nobody answers, or the log-in has ended. */
export type Round = 'DONE' | 'AWAY' | 'LOGGED_OUT';

/** What was sent is remembered for a while, without what was in it. */
const SENT_KEPT = 20;

const keyOf = ({ id, attempt }: Draft, step: string): string => `grid-${id}-${attempt}-${step}`;

/**
 * Sends what waits. Each step has a key of its draft, so that one whose answer was lost is no second one when it is sent
 * again; what was answered is kept before the next step is sent, and a draft goes only when all of its steps are.
 */
export class Outbox {
  #round: Promise<Round> | undefined;

  constructor(
    private readonly store: DraftStore,
    private readonly line: Line,
    /** The account that is logged in: another's drafts wait for theirs. */
    private readonly account: string,
    private readonly changed: () => void = () => undefined,
  ) {}

  /** Sends all that waits, oldest first; while a round goes on, that one is answered. */
  send(): Promise<Round> {
    this.#round ??= this.#sendAll().finally(() => {
      this.#round = undefined;
    });
    return this.#round;
  }

  async #sendAll(): Promise<Round> {
    const waiting = (await this.store.all()).filter(
      ({ state, account }) => state === 'WAITING' && account === this.account,
    );
    for (const { id } of waiting.toSorted((a, b) => a.at - b.at)) {
      try {
        await this.#sendOne(id);
      } catch (fault) {
        if (fault instanceof LoggedOut) return 'LOGGED_OUT';
        // Nobody answers: what follows would not arrive either.
        if (fault instanceof Away) return 'AWAY';
        throw fault;
      }
    }
    await this.#forget();
    return 'DONE';
  }

  async #sendOne(id: string): Promise<void> {
    let draft = await this.store.find(id);
    if (draft?.state !== 'WAITING') return;
    try {
      for (const { key, send } of planOf(draft)) {
        if (key in draft.done) continue;
        const answered = await send(this.line, draft.done, keyOf(draft, key));
        draft = await this.#keep({ ...draft, done: { ...draft.done, [key]: answered } });
      }
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      const { code, message } = fault;
      await this.#keep({ ...draft, state: 'REFUSED', refusal: { code, message } });
      return;
    }
    await this.#keep({ ...draft, state: 'SENT', photos: [], values: {}, at: Date.now() });
  }

  async #keep(draft: Draft): Promise<Draft> {
    await this.store.keep(draft);
    this.changed();
    return draft;
  }

  async #forget(): Promise<void> {
    const sent = (await this.store.all()).filter(({ state }) => state === 'SENT').toSorted((a, b) => b.at - a.at);
    for (const { id } of sent.slice(SENT_KEPT)) await this.store.remove(id);
  }
}

/** A draft as it is to be sent. What was refused is another request then, but for the steps that were done. */
export const readyToSend = (draft: Draft): Draft => {
  const { refusal: _, ...rest } = draft;
  return { ...rest, state: 'WAITING', attempt: draft.attempt + (draft.state === 'REFUSED' ? 1 : 0), at: Date.now() };
};
