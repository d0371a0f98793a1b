import { logger } from '@anxin/service-kit';
import { Flight, Subgraph } from '.';
import { neighbour } from '../neighbours.fixture';

const CALL = { call: { traceparent: '', traceId: '' }, forward: {} };

it('no more than so many wait for a subgraph that hangs: whoever comes then is told at once', async () => {
  const hung = await neighbour(() => undefined);
  const codes: string[] = [];
  const subgraph = new Subgraph({
    name: 'cases',
    urls: [hung.url],
    key: Buffer.alloc(32),
    log: logger('gateway', 'silent'),
    onFault: (code) => codes.push(code),
  });
  const flight = new Flight(1_000);
  const ask = () => subgraph.process({ request: { query: '{ cases { id } }' }, context: { ...CALL, flight } } as never);
  const asked = Promise.allSettled(Array.from({ length: 300 }, ask));
  await new Promise(setImmediate);
  expect(subgraph.inFlight).toBe(256);
  expect(codes).toEqual(Array.from({ length: 300 - 256 }, () => 'SUBGRAPH_BUSY'));
  await asked;
  expect(new Set(codes.slice(300 - 256))).toEqual(new Set(['SUBGRAPH_TIMEOUT']));
  expect([codes.length, subgraph.inFlight]).toEqual([300, 0]);
  await subgraph.close();
  await hung.close();
});
