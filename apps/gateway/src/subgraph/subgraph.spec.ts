import { getEventListeners, setMaxListeners } from 'node:events';
import { logger } from '@anxin/service-kit';
import { Flight, Subgraph } from '.';
import { type Neighbour, neighbour } from '../neighbours.fixture';

const CALL = { call: { traceparent: '', traceId: '' }, forward: {} };
const NEVER = new AbortController().signal;
setMaxListeners(0, NEVER);
const codes: string[] = [];

let hung: Neighbour;
let subgraph: Subgraph;
beforeEach(async () => {
  codes.length = 0;
  hung = await neighbour(({ query, response }) => void (query === '{ quick }' && response.end('{"data":{}}')));
  const [log, key] = [logger('gateway', 'silent'), Buffer.alloc(32)];
  subgraph = new Subgraph({ name: 'cases', urls: [hung.url], key, log, onFault: (code) => codes.push(code) });
});
afterEach(async () => {
  await hung.close();
  await subgraph.close();
  // Whoever was answered, or went, listens no more.
  expect(getEventListeners(NEVER, 'abort')).toEqual([]);
});

const asking = (query: string, flight: Flight) => () =>
  subgraph.process({ request: { query }, context: { ...CALL, flight } } as never);

it('no more than so many wait for a subgraph that hangs: whoever comes then is told at once', async () => {
  const asked = Promise.allSettled(Array.from({ length: 300 }, asking('{ cases }', new Flight(4_000, NEVER))));
  await new Promise(setImmediate);
  const waiting = 24 + 224;
  expect(subgraph.inFlight).toBe(waiting);
  expect(codes).toEqual(Array.from({ length: 300 - waiting }, () => 'SUBGRAPH_BUSY'));
  await asked;
  expect(new Set(codes.slice(300 - waiting))).toEqual(new Set(['SUBGRAPH_TIMEOUT']));
  expect([codes.length, subgraph.inFlight]).toEqual([300, 0]);
});

it('questions of one kind that all hang leave room for those of another', async () => {
  const asked = Promise.allSettled(Array.from({ length: 100 }, asking('{ cases }', new Flight(4_000, NEVER))));
  await expect(asking('{ quick }', new Flight(3_500, NEVER))()).resolves.toEqual({ data: {} });
  expect(codes).toEqual([]);
  await asked;
});
