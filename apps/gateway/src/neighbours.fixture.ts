import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Asked = { readonly query: string; readonly response: ServerResponse; readonly request: IncomingMessage };
type Answers = (asked: Asked) => void;

export const answer = ({ response }: Asked, body: object, status = 200): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const STOPPING = { errors: [{ message: '', extensions: { code: 'STOPPING' } }] };

/** A subgraph that answers as told: what it was asked, and how often it was probed. */
export const neighbour = async (answers: Answers, port = 0) => {
  const asked: string[] = [];
  let probes = 0;
  let isHung = false;
  let clockAheadMs = 0;
  let isStopping = false;
  let probeMs = 0;
  const server = createServer((request, response) => {
    if (isHung) return;
    if (clockAheadMs !== 0) response.setHeader('date', new Date(Date.now() + clockAheadMs).toUTCString());
    if (request.method === 'GET') {
      probes += 1;
      const body = JSON.stringify({ reasons: isStopping ? ['stopping'] : [] });
      return void setTimeout(() => response.writeHead(isStopping ? 503 : 200).end(body), probeMs);
    }
    let text = '';
    request.on('data', (piece: Buffer) => (text += piece.toString()));
    request.on('end', () => {
      const { query } = JSON.parse(text) as { query: string };
      asked.push(query);
      if (isStopping) return answer({ query, response, request }, STOPPING, 503);
      answers({ query, response, request });
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo;
  return {
    port: bound,
    url: `http://127.0.0.1:${bound}/graphql`,
    asked,
    probes: () => probes,
    /** Takes connections and requests, and answers none. */
    hang: (hung: boolean) => {
      isHung = hung;
    },
    /** Takes so long for the answer to a probe, as a busy process does. */
    setProbeMs: (ms: number) => {
      probeMs = ms;
    },
    setClockAhead: (ms: number) => {
      clockAheadMs = ms;
    },
    /** Refuses what comes, as a server that was told to stop does. */
    stopping: () => {
      isStopping = true;
    },
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export type Neighbour = Awaited<ReturnType<typeof neighbour>>;
