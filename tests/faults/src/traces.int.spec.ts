import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTopics } from '@anxin/kafka';
import { logger, startHttp } from '@anxin/service-kit';
import { describeWithKafka, eventually } from '@anxin/testing';
import { toldTo } from './world/listener';
import { freshService } from './world/service';
import { startPublisher, startReader } from './world/side';
import { PUBLISHER } from './world/stepped';
import { step } from './world/writers';

type Span = {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
};
type Sent = {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
};

/** A collector that takes OTLP over HTTP as JSON. */
const startCollector = async () => {
  const spans: Span[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const { resourceSpans } = JSON.parse(Buffer.concat(pieces).toString()) as Sent;
      for (const { scopeSpans } of resourceSpans) for (const scope of scopeSpans) spans.push(...scope.spans);
      response.end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { spans, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
};

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

describeWithKafka('a trace', (addresses) => {
  it('goes from a request through journal and Kafka to what another service does with it', async () => {
    process.env['OTEL_BSP_SCHEDULE_DELAY'] = '100';
    await createTopics(addresses, { replication: 1 });
    const collector = await startCollector();
    const [publisher, reader] = await Promise.all([freshService('projects'), freshService('cases')]);
    const server = await startHttp(
      {
        host: '127.0.0.1',
        port: 0,
        log: logger('projects', 'silent'),
        ready: () => Promise.resolve([]),
        traces: collector.url,
      },
      (fastify) => {
        fastify.post('/steps/:key', async ({ params }) => {
          const { key } = params as { readonly key: string };
          return { n: await publisher.database.transaction((tx) => step(tx, key)) };
        });
        return Promise.resolve({ stop: () => Promise.resolve() });
      },
    );
    const publishing = await startPublisher(publisher, addresses, PUBLISHER);
    const listening = startReader(reader, addresses, { service: PUBLISHER, world: publisher });
    try {
      // One that belongs to no trace is beside it.
      await publisher.database.transaction((tx) => step(tx, 'untraced'));
      const traceparent = `00-${TRACE}-${CALLER}-01`;
      await fetch(`${server.url}/steps/traced`, {
        method: 'POST',
        headers: { traceparent, 'content-type': 'application/json' },
        body: '{}',
      });
      await eventually(() => expect(collector.spans.map(({ name }) => name)).toContain('receive faults.stepped'), {
        withinMs: 60_000,
      });
      const named = (start: string) => collector.spans.find(({ name }) => name.startsWith(start));
      const [request, published, received] = [named('POST /steps/:key'), named('publish '), named('receive ')];
      expect(collector.spans.map(({ traceId }) => traceId)).toEqual([TRACE, TRACE, TRACE]);
      expect([request, published, received].map((span) => span?.parentSpanId)).toEqual([
        CALLER,
        request?.spanId,
        published?.spanId,
      ]);
      const [left] = await publisher.database.query<{ n: number }[]>('SELECT count(*)::int AS n FROM trace');
      expect(left).toEqual({ n: 0 });
      await eventually(async () => expect((await toldTo(reader.database)).length).toBeGreaterThanOrEqual(1));
    } finally {
      await server.stop();
      await listening.stop();
      await publishing.stop();
      await Promise.all([publisher.close(), reader.close()]);
      collector.close();
    }
  });
});
