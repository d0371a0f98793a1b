import { type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** An editor saves a file, and several files, in more than one step. */
const SETTLE_MS = 100;

const isSource = (name: string | null): boolean => /(?<!\.spec|\.fixture)\.(tsx?|json|graphql)$/.test(name ?? '');

/** Tells when sources change, new ones beside those that are followed too. */
export class Changes {
  readonly #folders = new Map<string, FSWatcher>();
  #changed = false;
  #wake = (): void => undefined;

  follow(files: readonly string[]): void {
    for (const folder of new Set(files.map((file) => dirname(file)))) {
      if (this.#folders.has(folder)) continue;
      const watcher = watch(folder, (_, name) => {
        if (!isSource(name)) return;
        this.#changed = true;
        this.#wake();
      });
      // A folder that went away is followed no more.
      watcher.on('error', () => undefined);
      this.#folders.set(folder, watcher);
    }
  }

  /** Waits for a change since the last time; `false` when it was stopped. */
  async next(stopping: AbortSignal): Promise<boolean> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      stopping.addEventListener('abort', () => resolve());
      if (this.#changed || stopping.aborted) resolve();
    });
    if (stopping.aborted) return this.#close();
    await sleep(SETTLE_MS);
    this.#changed = false;
    return true;
  }

  #close(): false {
    for (const watcher of this.#folders.values()) watcher.close();
    return false;
  }
}
