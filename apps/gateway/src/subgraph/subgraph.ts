import { freshBytes, SIGNATURE_HEADER, signCall } from '@anxin/identity';
import type { Call, Log, SubgraphFaultCode } from '@anxin/service-kit';
import type { GraphQLDataSource } from '@apollo/gateway';
import { Address } from './address';
import { commandMs } from './command-ms';
import { AskerGone, LineClosed, NotTaken, OutOfTime, subgraphFault, TooMany } from './faults';
import type { Flight } from './flight';

/** What the gateway's context holds: the call, the headers that go on with it, and what of it is on its way. */
export type Forwarded = {
  readonly call: Call;
  readonly forward: Readonly<Record<string, string>>;
  readonly flight: Flight;
};

export type SubgraphOptions = {
  readonly name: string;
  readonly urls: readonly string[];
  readonly key: Uint8Array;
  readonly log: Log;
  readonly onFault: (code: SubgraphFaultCode) => void;
};

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;
type Sending = {
  readonly lane: string;
  readonly body: string;
  readonly asked: Forwarded;
  readonly signal: AbortSignal;
  /** Whether it changes nothing, so that it may be sent twice. */
  readonly mayRepeat: boolean;
};

const isAnswer = (body: unknown): body is Answer =>
  typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);

const refusesClock = ({ errors }: Answer): boolean =>
  errors?.some(({ extensions }) => extensions?.['code'] === 'CLOCKS_APART') ?? false;

const wasNeverSent = (fault: unknown): boolean => fault instanceof NotTaken || fault instanceof TooMany;

const codeOf = (fault: unknown): SubgraphFaultCode => {
  if (fault instanceof TooMany) return 'SUBGRAPH_BUSY';
  return fault instanceof OutOfTime ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
};

/** One subgraph behind one or more addresses: signs what it sends, and bounds how much waits and for how long. */
export class Subgraph implements GraphQLDataSource {
  readonly addresses: readonly Address[];
  #turn = 0;

  constructor(private readonly options: SubgraphOptions) {
    const { name, urls, log } = options;
    this.addresses = urls.map(
      (url) =>
        new Address(url, (state) => log.warn({ subgraph: name, url, state }, 'an address of a subgraph changed')),
    );
  }

  get inFlight(): number {
    return this.addresses.reduce((sum, { inFlight }) => sum + inFlight, 0);
  }

  async process({ request, context }: Parameters<GraphQLDataSource['process']>[0]): Promise<Answer> {
    const asked = context as Forwarded;
    const { query = '', variables, operationName } = request;
    const isCommand = query.startsWith('mutation');
    const body = JSON.stringify({ query, variables, operationName });
    const send = (signal: AbortSignal) => this.#send({ lane: query, body, asked, signal, mayRepeat: !isCommand });
    const sent = isCommand ? asked.flight.command(commandMs(query), send) : asked.flight.question(send);
    const answer = await sent.catch((fault: unknown) => {
      throw this.#fault(codeOf(fault), fault, asked, isCommand && !wasNeverSent(fault));
    });
    if (!isAnswer(answer))
      throw this.#fault('SUBGRAPH_UNAVAILABLE', new Error('no answer of GraphQL'), asked, isCommand);
    if (refusesClock(answer)) throw this.#fault('CLOCKS_APART', undefined, asked);
    return answer;
  }

  async close(): Promise<void> {
    await Promise.all(this.addresses.map((address) => address.close()));
  }

  /**
   * Sends to one address after the other while none takes it. A question whose connection had just been closed goes out
   * once more; a command never does, since it may have been read.
   */
  async #send({ lane, body, asked, signal, mayRepeat }: Sending): Promise<unknown> {
    const tried = new Set<Address>();
    let mayRepeatNow = mayRepeat;
    let address = this.#next(tried);
    while (address) {
      tried.add(address);
      try {
        return await address.send({ lane, body, headers: this.#headers(address, body, asked), signal });
      } catch (fault) {
        const isRepeat = fault instanceof LineClosed && mayRepeatNow;
        if (isRepeat) mayRepeatNow = false;
        const other: Address | undefined = this.#next(tried) ?? (isRepeat ? address : undefined);
        if (!other || !(isRepeat || fault instanceof NotTaken)) throw fault;
        address = other;
      }
    }
    throw new NotTaken('no address answers');
  }

  /** The address with the least on its way among those that answer, else one that may be back. */
  #next(tried: ReadonlySet<Address>): Address | undefined {
    const { length } = this.addresses;
    this.#turn = (this.#turn + 1) % length;
    let best: Address | undefined;
    for (let at = 0; at < length; at++) {
      const address = this.addresses[(this.#turn + at) % length] as Address;
      if (tried.has(address) || address.circuit.state === 'open') continue;
      if (!best || rank(address) < rank(best)) best = address;
    }
    return best;
  }

  #headers({ path }: Address, body: string, { call, forward }: Forwarded): Record<string, string> {
    const { name: service, key } = this.options;
    const { authorization } = forward;
    const nonce = freshBytes(16).toString('base64url');
    const signature = signCall(key, { service, method: 'POST', path, body, authorization, at: Date.now(), nonce });
    return {
      ...forward,
      'content-type': 'application/json',
      traceparent: call.traceparent,
      [SIGNATURE_HEADER]: signature,
    };
  }

  #fault(code: SubgraphFaultCode, err: unknown, { call }: Forwarded, isOutcomeUnknown = false): unknown {
    const { name: subgraph, log, onFault } = this.options;
    if (!(err instanceof AskerGone))
      log.error({ subgraph, code, traceId: call.traceId, err }, 'a part of an answer is missing');
    onFault(code);
    return subgraphFault(code, subgraph, isOutcomeUnknown);
  }
}

const rank = ({ circuit, inFlight }: Address): number => (circuit.state === 'closed' ? inFlight : Infinity);
