import { Turns } from '@anxin/service-kit';
import { Client, type Dispatcher, Pool } from 'undici';
import { Circuit, type CircuitState } from './circuit';
import { exchange } from './exchange';
import { LineClosed, meaningOf, NotTaken, OutOfTime, TooMany } from './faults';

const CONNECT_MS = 1_000;
/** As many calls at once as a process answers well; the others wait here, where one that has run out of time costs nothing. */
const CONNECTIONS = 32;
/** Kept for operations of which none is on its way: those of one kind, which all hang say, never take the last. */
const KEPT = 8;
/** More would only wait for their time to pass. */
const WAITING = 224;
const MOST_BYTES = 32 * 1024 * 1024;
const PROBE_MS = 1_000;
/** The answer of a server that stops: it has not begun what it was asked. */
const STOPPING = 503;

/** What an address says of itself. */
export type Said = { readonly isReady: boolean; readonly isStopping: boolean; readonly clockAheadMs: number };

type Got = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'> & { readonly text: string };
type Sent = {
  /** What is alike shares one. */
  readonly lane: string;
  readonly body: string;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
};

const codeOf = (answer: unknown): unknown =>
  (answer as { errors?: { extensions?: { code?: unknown } }[] } | undefined)?.errors?.[0]?.extensions?.code;

/** One address of a subgraph: its connections, and how it stands. */
export class Address {
  readonly #pool: Pool;
  /** Probes have a line of their own: they do not wait behind what hangs. */
  readonly #probes: Client;
  readonly #path: string;
  readonly #turns = new Turns({ size: CONNECTIONS, kept: KEPT, waiting: WAITING, busy: () => new TooMany() });
  readonly circuit: Circuit;
  inFlight = 0;

  constructor(url: string, onChange: (state: CircuitState) => void) {
    const { origin, pathname, search } = new URL(url);
    this.#path = `${pathname}${search}`;
    // Each call has a time of its own.
    const times = { headersTimeout: 0, bodyTimeout: 0, connect: { timeout: CONNECT_MS } };
    this.#pool = new Pool(origin, { ...times, connections: CONNECTIONS, maxResponseSize: MOST_BYTES });
    this.#probes = new Client(origin, times);
    this.circuit = new Circuit({ probe: () => this.#probe(), onChange });
  }

  get path(): string {
    return this.#path;
  }

  /** Sends an operation and answers what came back, whatever it is. Throws `NotTaken`, `LineClosed`, or why it was ended. */
  async send({ lane, signal, ...call }: Sent): Promise<unknown> {
    this.inFlight += 1;
    try {
      const end = await this.#turns.take(lane, signal);
      return await this.#call(call, signal).finally(end);
    } finally {
      this.inFlight -= 1;
    }
  }

  async #call(call: Omit<Sent, 'lane' | 'signal'>, signal: AbortSignal): Promise<unknown> {
    try {
      const { status, body } = await exchange(this.#pool, { path: this.#path, ...call }, signal);
      const answer = JSON.parse(body) as unknown;
      if (status === STOPPING && codeOf(answer) === 'STOPPING') throw new NotTaken('stopping');
      this.circuit.answered();
      return answer;
    } catch (fault) {
      const meaning = meaningOf(fault);
      this.#note(meaning);
      throw meaning;
    }
  }

  /** What it says at `/readyz`; `undefined` when nothing comes in time. */
  async ask(): Promise<Said | undefined> {
    const asked = Date.now();
    const answer = await this.#get('/readyz').catch(() => undefined);
    if (!answer) return undefined;
    const date = Date.parse(String(answer.headers['date'] ?? ''));
    return {
      isReady: answer.statusCode === 200,
      isStopping: answer.text.includes('"stopping"'),
      clockAheadMs: Number.isNaN(date) ? 0 : asked - date,
    };
  }

  async close(): Promise<void> {
    this.circuit.stop();
    await this.#probes.destroy();
    await this.#pool.close();
  }

  #note(fault: unknown): void {
    if (fault instanceof NotTaken && !fault.isSilence) this.circuit.refused();
    else if (fault instanceof NotTaken || fault instanceof LineClosed || fault instanceof OutOfTime)
      this.circuit.failed();
  }

  /** Whether the process behind it answers at all; of one that stops, not before the next has begun. */
  async #probe(): Promise<boolean> {
    if (this.circuit.state !== 'away') return (await this.#get('/healthz')).statusCode < 500;
    const said = await this.ask();
    return said !== undefined && !said.isStopping;
  }

  async #get(path: string): Promise<Got> {
    const { statusCode, headers, body } = await this.#probes.request({
      method: 'GET',
      path,
      signal: AbortSignal.timeout(PROBE_MS),
    });
    return { statusCode, headers, text: await body.text() };
  }
}
