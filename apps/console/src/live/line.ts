import { follow } from './follow';
import type { Happened, LineState, Publisher } from './happened';
import { streamOf } from './stream';

/** What a screen hears of a line. */
export type Hearer = {
  readonly onHappened: (events: readonly Happened[]) => void;
  readonly onGap: () => void;
};

/** A screen that is left and one that is opened share the line: it is kept for so long without a hearer. */
const KEPT_MS = 10_000;

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const now = (): void => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', now, { once: true });
    // A machine that is on the net again does not wait.
    window.addEventListener('online', now, { once: true });
  });

/** The one line to a service that all screens of this page share, open while any of them hears. */
class Line {
  readonly #hearers = new Set<Hearer>();
  readonly #watchers = new Set<() => void>();
  #state: LineState = 'CONNECTING';
  #stop: AbortController | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly service: Publisher) {}

  readonly state = (): LineState => this.#state;

  /** Calls whenever the line stands otherwise; answers how to stop it. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Hears from now on; answers how to stop it. */
  hear(hearer: Hearer): () => void {
    clearTimeout(this.#leaving);
    this.#hearers.add(hearer);
    if (!this.#stop) this.#begin();
    return () => {
      this.#hearers.delete(hearer);
      if (this.#hearers.size === 0) this.#leaving = setTimeout(() => this.#end(), KEPT_MS);
    };
  }

  #begin(): void {
    const stop = new AbortController();
    this.#stop = stop;
    const onState = (state: LineState): void => {
      this.#state = state;
      for (const watcher of this.#watchers) watcher();
    };
    const onHappened = (events: readonly Happened[]): void => {
      for (const hearer of this.#hearers) hearer.onHappened(events);
    };
    const onGap = (): void => {
      for (const hearer of this.#hearers) hearer.onGap();
    };
    const { random } = Math;
    void follow({ open: streamOf(this.service), pause, random, onState, onHappened, onGap }, stop.signal);
  }

  #end(): void {
    this.#stop?.abort();
    this.#stop = undefined;
  }
}

const lines = new Map<Publisher, Line>();

export const lineTo = (service: Publisher): Line => {
  const line = lines.get(service) ?? new Line(service);
  lines.set(service, line);
  return line;
};
