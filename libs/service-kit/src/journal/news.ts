import type { Rows } from '../database/rows';
import { journalEnd } from './epochs';

/** What was sealed and not told of, since the replica that sealed it was killed say, is found after so long, at most. */
const LOOK_MS = 2_000;

/** Tells those who have read a journal to its end that it goes on: one look for all of them, and none while nobody waits. */
export class JournalNews {
  readonly #watchers = new Set<() => void>();
  #looks: NodeJS.Timeout | undefined;
  #end = 0;

  constructor(private readonly rows: Rows) {}

  /** It went on, or nobody should wait any more. */
  readonly tell = (): void => {
    for (const watcher of this.#watchers) watcher();
  };

  /** Calls whenever the journal may have gone on, until the answer is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    this.#looks ??= setInterval(() => void this.#look(), LOOK_MS);
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size > 0) return;
      clearInterval(this.#looks);
      this.#looks = undefined;
    };
  }

  /** Resolves when there may be something beyond a position, or when the time is up. */
  async beyond(position: number, withinMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        unwatch();
        resolve();
      };
      const timer = setTimeout(end, withinMs);
      const unwatch = this.watch(end);
      // What was sealed just before the wait is found by the first look; one that fails is the next page's to tell.
      journalEnd(this.rows).then((found) => (found.end > position ? end() : undefined), end);
    });
  }

  /** A look that fails is told as news: the next page says what is wrong. It says nothing of the end. */
  async #look(): Promise<void> {
    const found = await journalEnd(this.rows).catch(() => undefined);
    if (found && found.end === this.#end) return;
    this.#end = found?.end ?? this.#end;
    this.tell();
  }
}
