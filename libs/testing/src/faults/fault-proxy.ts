import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Stands between a client and a server and spoils the line. */
export type FaultProxy = {
  /** What the client connects to, `127.0.0.1:<port>`. */
  readonly address: string;
  readonly port: number;
  /** Breaks every connection and refuses new ones. */
  readonly cut: () => void;
  /** As if nothing had been: new connections pass, nothing is delayed. */
  readonly heal: () => void;
  /** Everything that arrives from now on is passed on this much later, each way, in its order. */
  readonly delay: (ms: number) => void;
  readonly close: () => Promise<void>;
};

type Line = { isCut: boolean; delayMs: number };

// A queue per direction: a piece waits for those before it, so a shorter delay overtakes nothing.
const passOn = (from: Socket, to: Socket, line: Line): void => {
  let queue = Promise.resolve();
  const enqueue = (act: () => void): void => {
    const due = performance.now() + line.delayMs;
    queue = queue.then(async () => {
      const rest = due - performance.now();
      if (rest > 0) await sleep(rest);
      if (!to.destroyed) act();
    });
  };
  from.on('data', (piece) => enqueue(() => to.write(piece)));
  from.on('end', () => enqueue(() => to.end()));
  from.on('error', () => to.destroy());
  from.on('close', () => {
    if (!from.readableEnded) to.destroy();
  });
};

/** Listens before `target` (`host:port`), on a free port if none is given. */
export const faultProxy = async (target: string, port = 0): Promise<FaultProxy> => {
  const { hostname: host, port: targetPort } = new URL(`tcp://${target}`);
  const line: Line = { isCut: false, delayMs: 0 };
  const open = new Set<Socket>();
  const keep = (socket: Socket) => open.add(socket.once('close', () => open.delete(socket)));
  const server = createServer({ allowHalfOpen: true }, (client) => {
    if (line.isCut) return client.resetAndDestroy();
    const there = connect({ host, port: Number(targetPort), allowHalfOpen: true, noDelay: true });
    client.setNoDelay(true);
    keep(client);
    keep(there);
    passOn(client, there, line);
    passOn(there, client, line);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: listening } = server.address() as AddressInfo;
  const breakAll = () => open.forEach((socket) => socket.resetAndDestroy());
  return {
    address: `127.0.0.1:${listening}`,
    port: listening,
    cut: () => {
      line.isCut = true;
      breakAll();
    },
    heal: () => Object.assign(line, { isCut: false, delayMs: 0 }),
    delay: (ms) => {
      line.delayMs = ms;
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      breakAll();
      await closed;
    },
  };
};
