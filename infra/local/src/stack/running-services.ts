import { StackFault } from './fault';
import { endNoted, type ServiceOptions, type ServiceProcess, startService } from './service-process';

type Running = { readonly service: ServiceOptions; readonly process: ServiceProcess };

/** The services that a stack runs. Each can be started again, or be run by somebody else for a while. */
export class RunningServices {
  readonly #running = new Map<string, Running>();
  /** The processes as they run now. */
  readonly pids: Record<string, number> = {};

  async start(service: ServiceOptions): Promise<string> {
    const process = await startService(service);
    this.#running.set(service.name, { service, process });
    this.pids[service.name] = process.pid;
    return process.url;
  }

  /** Starts a service again, where it was, and ends what is left of the process that ran it, whoever started that. */
  readonly restart = async (name: string): Promise<void> => {
    const { service } = this.#named(name);
    await endNoted(service);
    await this.start(service);
  };

  /** Stops a service and tells how to run it in its place; `restart` takes it back. */
  readonly handOver = async (name: string): Promise<ServiceOptions> => {
    const { service, process } = this.#named(name);
    await process.stop();
    return service;
  };

  /** Stops what runs, newest first. */
  readonly stop = async (): Promise<void> => {
    for (const { process } of [...this.#running.values()].reverse()) await process.stop();
    this.#running.clear();
  };

  #named(name: string): Running {
    const running = this.#running.get(name);
    if (running) return running;
    const names = [...this.#running.keys()].join(', ');
    throw new StackFault('SERVICE_UNKNOWN', `There is no service "${name}": ${names}.`);
  }
}
