import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../world/service';
import { committed, runWriters } from '../world/writers';
import { supervise, type Supervised } from './supervised';

export type Side = 'publisher' | 'reader';

type Copies = Readonly<Record<Side, () => Promise<void>>>;

type SidesOptions = {
  readonly publisher: World;
  readonly reader: World;
  readonly addresses: readonly string[];
  /** For the logs of its processes. */
  readonly folder: string;
  readonly seed: number;
};

/** Writers, two replicas that relay, two that listen, and copies of both databases to put back. */
export class Sides {
  relays: readonly Supervised[] = [];
  consumers: readonly Supervised[] = [];
  #copies: Copies | undefined;
  #writing: Promise<void> | undefined;
  #rounds = 0;

  constructor(private readonly options: SidesOptions) {}

  start(): void {
    const { publisher, reader } = this.options;
    this.relays = this.#two('relay-process.ts', { DATABASE_URL: publisher.urls.serviceUrl });
    this.consumers = this.#two('consumer-process.ts', {
      DATABASE_URL: reader.urls.serviceUrl,
      PUBLISHER_DATABASE_URL: publisher.urls.serviceUrl,
      READER: reader.urls.database,
    });
    this.write();
  }

  /** Lets 16 writers write until they are stopped. */
  write(): void {
    const round = ++this.#rounds;
    const { publisher, seed } = this.options;
    this.#writing = runWriters({
      database: publisher.database,
      seed: seed + round,
      writers: 16,
      keys: 12,
      until: () => this.#rounds !== round,
      restMs: 60,
    });
  }

  async stopWriting(): Promise<void> {
    this.#rounds += 1;
    await this.#writing;
  }

  async stop(): Promise<void> {
    await this.stopWriting();
    await Promise.all([...this.relays, ...this.consumers].map((replica) => replica.stop()));
  }

  /** Copies both databases while all work on them. */
  async copy(): Promise<void> {
    const { publisher, reader } = this.options;
    this.#copies = { publisher: await publisher.urls.copy(), reader: await reader.urls.copy() };
  }

  /** Stops all, puts sides back to where they were when they were copied, and starts again. */
  async putBack(sides: readonly Side[]): Promise<void> {
    await this.stop();
    for (const side of sides) await this.#copies?.[side]();
    this.start();
  }

  /** How far a key has come. */
  async reached(key: string): Promise<number> {
    return (await committed(this.options.publisher.database)).get(key) ?? 0;
  }

  /** Whether a replica that listens has said this. */
  hasSaid(words: string): boolean {
    return [1, 2].some((replica) => this.#logOf('consumer-process.ts', replica).includes(words));
  }

  #logOf(program: string, replica: number): string {
    return readFileSync(join(this.options.folder, `${program}-${replica}.log`), 'utf8');
  }

  #two(program: string, env: Readonly<Record<string, string>>): readonly Supervised[] {
    const { addresses, folder } = this.options;
    return [1, 2].map((replica) =>
      supervise(program, { ...env, KAFKA_BROKERS: addresses.join(',') }, join(folder, `${program}-${replica}.log`)),
    );
  }
}
