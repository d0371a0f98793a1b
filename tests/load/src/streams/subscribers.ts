import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';

export type Transport = 'SSE' | 'WebSocket';
export type Order = {
  readonly url: string;
  readonly transport: Transport;
  readonly tokens: readonly string[];
  /** The cursor to begin at. */
  readonly after: string;
  /** How many of them take nothing after their first message. */
  readonly slow: number;
};
/** `begun` once all have heard their first message; `heard` when told to report: when each probe came, in ms of the epoch. */
export type Report =
  | { readonly begun: number }
  | { readonly heard: readonly (readonly [n: number, at: number])[]; readonly lagged: number };

const QUERY = `subscription ($after: Cursor) { events(after: $after) { cursor live events {
  cursor name version key keySeq sector area businessDay recordedAt erased data } } }`;
const PROBE = /"probe":(\d+)/g;

const now = (): number => performance.timeOrigin + performance.now();
const heard: [number, number][] = [];
const lagged = new Set<number>();
const begun = new Set<number>();
let wanted = 0;

const take = (index: number, text: string): void => {
  const at = now();
  if (!begun.has(index)) {
    begun.add(index);
    if (begun.size === wanted) process.send?.({ begun: wanted } satisfies Report);
  }
  if (text.includes('"LAGGED"')) lagged.add(index);
  for (const [, n] of text.matchAll(PROBE)) heard.push([Number(n), at]);
};

const failed = (fault: Error): void => void process.stderr.write(`${fault.message}\n`);

const agent = new Agent({ maxSockets: Infinity });

const bySse = (order: Order, index: number): void => {
  const { url, tokens, after, slow } = order;
  const headers = { authorization: `Bearer ${tokens[index]}`, 'content-type': 'application/json' };
  const asking = request(`${url}/graphql/stream`, { method: 'POST', headers, agent }, (response) => {
    response.setEncoding('utf8').on('error', failed);
    if (response.statusCode !== 200) response.once('data', (text: string) => failed(new Error(text)));
    response.on('data', (text: string) => {
      if (!text.includes('data: {')) return;
      take(index, text);
      if (index < slow) response.pause();
    });
  });
  asking.on('error', (fault) => (begun.has(index) ? failed(fault) : bySse(order, index)));
  asking.end(JSON.stringify({ query: QUERY, variables: { after } }));
};

const bySocket = ({ url, tokens, after, slow }: Order, index: number): void => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const say = (message: object): void => socket.send(JSON.stringify(message));
  socket.on('error', failed);
  socket.on('open', () => say({ type: 'connection_init', payload: { authorization: `Bearer ${tokens[index]}` } }));
  socket.on('message', (bytes: Buffer) => {
    const text = bytes.toString('utf8');
    if (text.includes('connection_ack'))
      return say({ id: '1', type: 'subscribe', payload: { query: QUERY, variables: { after } } });
    if (!text.includes('"next"')) return;
    take(index, text);
    if (index < slow) socket.pause();
  });
};

/** Fifty at a time begin: what is measured is how they hear, not how they come. */
const TOGETHER = 50;

const begin = async (order: Order): Promise<void> => {
  wanted = order.tokens.length;
  for (let index = 0; index < wanted; index++) {
    (order.transport === 'SSE' ? bySse : bySocket)(order, index);
    while (index + 1 - begun.size >= TOGETHER) await sleep(5);
  }
};

process.on('message', (message: Order | 'report') => {
  if (message !== 'report') return void begin(message);
  process.send?.({ heard, lagged: lagged.size } satisfies Report);
});

process.on('disconnect', () => process.exit());
