import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServiceName } from '@anxin/contracts';

/** A question as it reached what stands behind the pages. */
export type Asked = { readonly url: string; readonly headers: IncomingHttpHeaders; readonly body: string };
type Answered = { readonly status?: number; readonly json: object };

export const refusing = (code: string, details: object = {}): Answered => ({
  ...{ status: 400, json: { errors: [{ message: code, extensions: { code, details } }] } },
});

/** Stands in for gateway and services, on loopback, with whatever a spec has it answer; remembers what it was asked. */
export const behind = async (answer: (asked: Asked) => Answered) => {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = { url: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
      asked.push(one);
      const { status = 200, json } = answer(one);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const services = new Map<ServiceName, string>(
    (['cases', 'enforcement', 'workers'] as const).map((name) => [name, `${url}/${name}`]),
  );
  return {
    asked,
    sources: { gateway: url, services },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** A form as a browser sends it; a file where the value is bytes. */
export const formOf = (values: Readonly<Record<string, string | Buffer>>) => {
  const boundary = 'b';
  const parts = Object.entries(values).map(([name, value]) => {
    const isFile = typeof value !== 'string';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${isFile ? '; filename="x.png"\r\ncontent-type: image/png' : ''}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), Buffer.from(value), Buffer.from('\r\n')]);
  });
  return {
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
};
