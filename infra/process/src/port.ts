import { createServer, type AddressInfo } from 'node:net';

const listenOnce = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const taken = (server.address() as AddressInfo).port;
      server.close(() => resolve(taken));
    });
  });

/** A loopback port nobody listens on at this moment. */
export const freePort = (): Promise<number> => listenOnce(0);

/** Different free ports by these names. */
export const freePorts = async <Name extends string>(
  names: readonly Name[],
): Promise<Readonly<Record<Name, number>>> => {
  const ports = new Set<number>();
  while (ports.size < names.length) ports.add(await freePort());
  return Object.fromEntries([...ports].map((port, at) => [names[at], port])) as Record<Name, number>;
};

/** Whether a server could listen on this loopback port now. */
export const isPortFree = (port: number): Promise<boolean> =>
  listenOnce(port).then(
    () => true,
    () => false,
  );
