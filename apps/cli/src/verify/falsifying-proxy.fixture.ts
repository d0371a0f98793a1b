import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before a gateway and changes what it answers. */
export const falsifying = async (gateway: string, falsify: (answer: string) => string) => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' };
      void fetch(gateway + (request.url ?? ''), { method: 'POST', headers, body: Buffer.concat(chunks) }).then(
        async (answer) => {
          response.writeHead(answer.status, { 'content-type': 'application/json' });
          response.end(falsify(await answer.text()));
        },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
};
