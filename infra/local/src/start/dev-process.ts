import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { waitUntilReady } from '@anxin/process';
import { commandOf, isReady, noteService, type ServiceOptions } from '../stack/service-process';

/** A debugger that holds the process would hold its stop, too. */
const STOP_WITHIN = 5_000;
const READY = { withinMs: 60_000, everyMs: 50 };

const isAlive = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

/** Runs a service from what was compiled last, its output in this terminal, one process at a time. */
export class DevProcess {
  #child: ChildProcess | undefined;

  constructor(
    private readonly service: ServiceOptions,
    private readonly nodeOptions: readonly string[],
    private readonly say: (line: string) => void,
  ) {}

  /** Starts the service; a process that runs is ended first. */
  async start(): Promise<void> {
    await this.stop();
    const { command, args, ...options } = commandOf(this.service);
    const began = performance.now();
    const child = spawn(command, [...this.nodeOptions, ...args], {
      ...options,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    this.#child = child;
    await once(child, 'spawn');
    await noteService(this.service, child.pid as number);
    void this.#tell(child, began);
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || !isAlive(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN);
    await ended;
    clearTimeout(timer);
  }

  /** Says when the service is ready, or that it ended by itself. */
  async #tell(child: ChildProcess, began: number): Promise<void> {
    const { name } = this.service;
    const ended = isAlive(child) ? once(child, 'exit') : Promise.resolve();
    const server = { isAlive: () => isAlive(child) };
    if ((await waitUntilReady(server, () => isReady(this.service, child.pid as number), READY)) === 'ready') {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      this.say(`${name}：已就绪 is ready after ${seconds} s`);
    }
    await ended;
    if (this.#child === child)
      this.say(
        `${name}：已退出，改动后重新启动 ended (${child.signalCode ?? child.exitCode}); a change starts it again`,
      );
  }
}
