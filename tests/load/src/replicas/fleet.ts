import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import { freePorts } from '@anxin/process';
import { type Replica, SERVERS, startReplica } from '@anxin/local/stack';
import type { BenchStack } from '../stack';

/** What is scaled; the rest runs once. */
const SCALED = ['workers', 'cases', 'gateway'] as const;
export type Scaled = (typeof SCALED)[number];

/** Those that may run beside the stack's own. */
const BESIDE = [2, 3] as const;

const besideOf = (name: Scaled) => BESIDE.map((at) => `${name}-${at}` as const);
const isScaled = (name: string): name is Scaled => SCALED.some((one) => one === name);

/** The ports of a stack and of what may run beside it, known before the gateway starts, which is told all addresses. */
export const fleetPorts = async () => {
  const ports = await freePorts([...SERVERS, ...SCALED.flatMap(besideOf)]);
  const beside = (name: Scaled): readonly number[] => besideOf(name).map((replica) => ports[replica]);
  const subgraphs = SERVICE_NAMES.flatMap((name) =>
    [ports[name], ...(isScaled(name) ? beside(name) : [])].map((port) => `${name}=http://127.0.0.1:${port}/graphql`),
  );
  return { stack: ports, beside, subgraphs: subgraphs.join(',') };
};

/** The processes of what is scaled: the stack's own, and so many beside it. */
export class Fleet {
  readonly #beside = new Map<Scaled, Replica[]>(SCALED.map((name) => [name, []]));

  constructor(
    private readonly stack: BenchStack,
    private readonly portsBeside: (name: Scaled) => readonly number[],
  ) {}

  /** Where the processes of one answer. */
  addresses(name: Scaled): readonly string[] {
    const own = name === 'gateway' ? this.stack.gateway : (this.stack.services[name] ?? '');
    return [own, ...this.#of(name).map(({ url }) => url)];
  }

  /** Brings each to so many processes. */
  async scale(count: number): Promise<void> {
    for (const name of SCALED) {
      const beside = this.#of(name);
      while (beside.length > count - 1) await beside.pop()?.stop();
      while (beside.length < count - 1) beside.push(await this.#start(name, beside.length));
    }
  }

  /** Ends every process and starts it again, one after the other, as an upgrade does; told of each. */
  async roll(say: (line: string) => void): Promise<void> {
    for (const name of SCALED) {
      const began = performance.now();
      // Its first process is the stack's: handed over it has stopped, restarted it is there again.
      await this.stack.handOver(name);
      await this.stack.restart(name);
      for (const replica of this.#of(name)) await replica.restart();
      say(`${name}: ${this.addresses(name).length} processes in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    }
  }

  stop(): Promise<void> {
    return this.scale(1);
  }

  #of(name: Scaled): Replica[] {
    return this.#beside.get(name) ?? [];
  }

  #start(name: Scaled, at: number): Promise<Replica> {
    const [port = 0, dataDir] = [this.portsBeside(name)[at], join(this.stack.dataDir, `replica-${at + 2}`)];
    return startReplica(this.stack, name, { port, dataDir });
  }
}
