import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Services } from './stack-file';

export type Answering = (request: IncomingMessage, body: string, response: ServerResponse) => void;

const report = (rows: number) => ({
  id: '01a201fe-7c2e-7493-a7dd-f6f452651ee2',
  status: 'FINISHED',
  rows,
  recorded: rows,
  same: 0,
  refused: 0,
  list: '/imports/01a201fe-7c2e-7493-a7dd-f6f452651ee2/list',
  unknownColumns: [],
  notes: {},
});

/** A line of an import's answer. */
export const line = (name: 'progress' | 'import', rows: number): string =>
  `${JSON.stringify({ [name]: report(rows) })}\n`;

/** What a service says that takes every file and has nothing on its way. */
export const obliging =
  (service: string): Answering =>
  (request, body, response) => {
    const settlement = { service, unsealed: 0, published: 7, applied: {}, setAside: 0, due: 0, sessions: 0 };
    const answers: Readonly<Record<string, string>> = {
      '/settlement': JSON.stringify(settlement),
      '/imports-open': '{"open":true}',
      '/imports-close': '{"closed":true}',
    };
    response.end(answers[request.url ?? ''] ?? line('import', body.split('\n').length - 2));
  };

/** Services that are none: what they were asked, in order, and what they answer is up to the spec. */
export const pretended = async (answers: Readonly<Record<string, Answering>>) => {
  const asked: string[] = [];
  const started = await Promise.all(
    Object.entries(answers).map(async ([name, answer]) => {
      const server = createServer((request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => {
          asked.push(`${name} ${request.url}`);
          answer(request, body, response);
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const stop = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
      return { name, url, stop };
    }),
  );
  const services: Services = Object.fromEntries(started.map(({ name, url }) => [name, { name, url, token: 'a.b.c' }]));
  return { asked, services, stop: () => Promise.all(started.map(({ stop }) => stop())) };
};
