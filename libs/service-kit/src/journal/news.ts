import { EventEmitter, once } from 'node:events';
import type { Rows } from '../database/rows';
import { journalEnd } from './epochs';

/** What another replica sealed is found after so long, at most. */
const LOOK_MS = 2_000;

/** Tells those who have read a journal to its end that it goes on. */
export class JournalNews {
  readonly #news = new EventEmitter().setMaxListeners(0);

  constructor(private readonly rows: Rows) {}

  /** It went on, or nobody should wait any more. */
  readonly tell = (): void => void this.#news.emit('news');

  /** Resolves when there may be something beyond a position, or when the time is up. */
  async beyond(position: number, withinMs: number): Promise<void> {
    const waiting = once(this.#news, 'news', { signal: AbortSignal.timeout(withinMs) });
    const look = async (): Promise<void> => {
      if ((await journalEnd(this.rows)).end > position) this.tell();
    };
    // What was sealed just before the wait is found by the first look; one that fails is the next page's to tell.
    const looked = look().catch(this.tell);
    const timer = setInterval(() => void look().catch(this.tell), LOOK_MS);
    await waiting.catch(() => undefined);
    clearInterval(timer);
    await looked;
  }
}
