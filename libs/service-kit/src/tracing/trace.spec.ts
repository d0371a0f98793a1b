import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beginSpan, inTrace, isTracing, startTracing, traced, traceNow } from './trace';

type Span = { readonly name: string; readonly traceId: string; readonly spanId: string };
type Sent = {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
};

const PARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

it('while traces are not asked for nothing is one, and work is done as it is', async () => {
  expect([isTracing(), beginSpan('work', 'SERVER', PARENT)]).toEqual([false, undefined]);
  expect(await traced('work', 'SERVER', PARENT, () => Promise.resolve(traceNow()))).toBeUndefined();
});

it('a span goes to the collector below the one that is named, and what is done in it knows it', async () => {
  const sent: string[] = [];
  const collector = createServer((request, response) => {
    request.on('data', (piece: Buffer) => sent.push(piece.toString()));
    request.on('end', () => response.end('{}'));
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const flush = await startTracing('projects', `http://127.0.0.1:${(collector.address() as AddressInfo).port}`);
  const seen = await traced('apply', 'CONSUMER', PARENT, () => Promise.resolve(traceNow()));
  await flush();
  collector.close();
  const { resourceSpans } = JSON.parse(sent.join('')) as Sent;
  const [span] = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
  expect(span).toMatchObject({ name: 'apply', traceId: PARENT.split('-')[1], parentSpanId: PARENT.split('-')[2] });
  expect(seen).toBe(`00-${span?.traceId}-${span?.spanId}-01`);
  expect(inTrace(seen, traceNow)).toBe(seen);
});
