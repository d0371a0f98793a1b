import { StackFault } from './fault';
import { endNoted, logOf, type ServiceOptions, type ServiceProcess, startService } from './service-process';
import { Supervised } from './supervised';

type Kept = { readonly service: ServiceOptions; readonly supervised: Supervised<ServiceProcess> };

/** The services that a stack runs. Each can be started again, or be run by somebody else for a while. */
export class RunningServices {
  readonly #services = new Map<string, Kept>();
  /** The processes as they run now. */
  readonly pids: Record<string, number> = {};

  /** @param say told when one ends, and what follows */
  constructor(private readonly say: (line: string) => void) {}

  async start(service: ServiceOptions): Promise<string> {
    const { name, dataDir } = service;
    const start = async (unwanted: AbortSignal): Promise<ServiceProcess> => {
      const process = await startService(service, unwanted);
      this.pids[name] = process.pid;
      return process;
    };
    const supervised = new Supervised({ name, logFile: logOf(dataDir, name), start, say: this.say });
    this.#services.set(name, { service, supervised });
    return (await supervised.start()).url;
  }

  /** Starts a service again, where it was, and ends what is left of the process that ran it, whoever started that. */
  readonly restart = async (name: string): Promise<void> => {
    const { service, supervised } = this.#named(name);
    await supervised.stop();
    await endNoted(service);
    await supervised.start();
  };

  /** Stops a service and tells how to run it in its place; `restart` takes it back. */
  readonly handOver = async (name: string): Promise<ServiceOptions> => {
    const { service, supervised } = this.#named(name);
    await supervised.stop();
    return service;
  };

  /** How a service is run, for a further process of it elsewhere. */
  readonly howToRun = (name: string): ServiceOptions => this.#named(name).service;

  /** Stops what runs, all at once: each has its own time to answer what it has read. */
  readonly stop = async (): Promise<void> => {
    await Promise.all([...this.#services.values()].map(({ supervised }) => supervised.stop()));
    this.#services.clear();
  };

  #named(name: string): Kept {
    const kept = this.#services.get(name);
    if (kept) return kept;
    const names = [...this.#services.keys()].join(', ');
    throw new StackFault('SERVICE_UNKNOWN', `There is no service "${name}": ${names}.`);
  }
}
