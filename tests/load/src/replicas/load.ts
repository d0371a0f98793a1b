import { randomUUID } from 'node:crypto';
import type { BenchStack } from '../stack';
import type { Fleet } from './fleet';

const FLAT = '{ projects(first: 5) { nodes { code name } } }';
const CHAIN = '{ projects(first: 5) { nodes { code wageFigures { arrearsFen } warningLevel } } }';

/** What came of a load. */
export type Came = {
  readonly asked: number;
  /** What was not answered, or not as the domain answers. */
  readonly failed: readonly string[];
  /** Accounts of which a change and then a withdrawal were acknowledged: two events each, of which the second counts. */
  readonly accounts: readonly string[];
};

const NOT_TAKEN: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET']);
const wasNotTaken = (fault: unknown): boolean =>
  fault instanceof Error && NOT_TAKEN.has((fault.cause as NodeJS.ErrnoException | undefined)?.code);

/**
 * Asks the addresses in turn, and the next where nobody listens or it is stopping, as what balances a load does before
 * replicas. What is sent may be sent twice.
 */
const send = async (addresses: readonly string[], turn: number, path: string, init: RequestInit): Promise<string> => {
  let last = 'nobody listens';
  for (let at = 0; at < addresses.length; at++) {
    const address = addresses[(turn + at) % addresses.length];
    try {
      const response = await fetch(`${address}${path}`, init);
      const text = await response.text();
      if (response.ok && !text.includes('"errors"')) return '';
      last = `${response.status} ${text.slice(0, 200)}`;
      if (response.status !== 503) return last;
    } catch (fault) {
      if (!wasNotTaken(fault)) return String(fault);
      last = String(fault);
    }
  }
  return last;
};

const commandOf = (name: string, account: string): string =>
  `mutation { ${name}(input: { accountId: "${account}", reason: "bench", idempotencyKey: "${name}-${account}" }) { id } }`;

/** So many who ask through the gateways, and who change accounts, each the next as soon as it has heard; until `stop`. */
export const startLoad = ({ tokens }: BenchStack, fleet: Fleet, { askers = 8, writers = 4 } = {}) => {
  const [failed, accounts]: [string[], string[]] = [[], []];
  const authorization = `Bearer ${tokens['OFFICE']}`;
  let [asked, isOver, turn] = [0, false, 0];
  const post = async (query: string): Promise<boolean> => {
    const headers = { 'content-type': 'application/json', authorization };
    const init = { method: 'POST', headers, body: JSON.stringify({ query }) };
    const fault = await send(fleet.addresses('gateway'), turn++, '/graphql', init);
    asked += 1;
    if (fault) failed.push(fault);
    return !fault;
  };
  const change = async (): Promise<void> => {
    const account = `bench-${randomUUID()}`;
    const isDone =
      (await post(commandOf('accountChange', account))) && (await post(commandOf('accountWithdraw', account)));
    if (isDone) accounts.push(account);
  };
  const untilOver = async (work: () => Promise<unknown>): Promise<void> => {
    while (!isOver) await work();
  };
  const all = [
    ...Array.from({ length: askers }, (_, at) => untilOver(() => post(at % 2 === 0 ? FLAT : CHAIN))),
    ...Array.from({ length: writers }, () => untilOver(change)),
  ];
  return {
    stop: async (): Promise<Came> => {
      isOver = true;
      await Promise.all(all);
      return { asked, failed, accounts };
    },
  };
};
