import { setTimeout as sleep } from 'node:timers/promises';

export const EVERY_MS = 5_000;

/** What Prometheus would hold of a fault: each series by its name and labels, a value each five seconds. */
type Series = Readonly<Record<string, readonly number[]>>;

const TAKEN =
  /^(anxin_(?:journal|inbox|gateway|evaluation|signed_calls|process_start_time)_?[a-z_]*)(?:\{([^}]*)\})? (\S+)$/;

/** Series of a page of metrics, with the labels that a scrape adds. */
const readPage = (service: string, text: string): readonly (readonly [string, number])[] =>
  text.split('\n').flatMap((line) => {
    const [, name, labels, value] = TAKEN.exec(line) ?? [];
    if (!name) return [];
    const all = [`service="${service}"`, ...(labels ? [labels] : [])].join(',');
    return [[`${name}{${all}}`, Number(value)] as const];
  });

/** Reads the metrics of programs as Prometheus does, until it is told to stop. */
export class Recorder {
  readonly #rows: Map<string, number>[] = [];
  #isStopping = false;
  readonly #ended: Promise<void>;

  constructor(private readonly programs: Readonly<Record<string, string>>) {
    this.#ended = this.#run();
  }

  /** All but what was nought throughout; a series that was not there has no number then (NaN). */
  async stop(): Promise<Series> {
    this.#isStopping = true;
    await this.#ended;
    const names = new Set(this.#rows.flatMap((row) => [...row.keys()]));
    const all = [...names].toSorted().map((name) => [name, this.#rows.map((row) => row.get(name) ?? NaN)] as const);
    return Object.fromEntries(all.filter(([, values]) => values.some((value) => value !== 0)));
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      const next = performance.now() + EVERY_MS;
      const pages = Object.entries(this.programs).map(([service, url]) => this.#scrape(service, url));
      this.#rows.push(new Map((await Promise.all(pages)).flat()));
      await sleep(Math.max(0, next - performance.now()));
    }
  }

  async #scrape(service: string, url: string): Promise<readonly (readonly [string, number])[]> {
    const up = `up{job="anxin",service="${service}"}`;
    try {
      const answer = await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(EVERY_MS - 500) });
      return [[up, 1], ...readPage(service, await answer.text())];
    } catch {
      return [[up, 0]];
    }
  }
}
