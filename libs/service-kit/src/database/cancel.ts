import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What PostgreSQL told a connection of itself when it began. */
export type Backend = {
  readonly host: string;
  readonly port: number;
  readonly processID: number;
  readonly secretKey: number;
};

const CANCEL_REQUEST = 80_877_102;
const TOLD_WITHIN_MS = 1_000;

/**
 * Asks PostgreSQL to end what a connection runs, on a line of its own as the protocol wants it; no pool's connection is
 * needed. Resolves when the request was taken, so that no later statement of the connection is met by it.
 */
export const cancelStatement = ({ host, port, processID, secretKey }: Backend): Promise<void> => {
  const request = Buffer.alloc(16);
  [16, CANCEL_REQUEST, processID, secretKey].forEach((part, at) => request.writeInt32BE(part, at * 4));
  return new Promise((resolve) => {
    const line = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    // Whoever cannot be told ends by the statement's own time.
    line.setTimeout(TOLD_WITHIN_MS, () => line.destroy());
    line.on('error', () => undefined).on('close', () => resolve());
    // PostgreSQL closes the line when it has taken the request; a pooler drops what is closed from here.
    line.resume().write(request);
  });
};

/** A request meets nothing between two statements, so the next one comes soon. */
const AGAIN_MS = 25;

/**
 * From the abort on ends whatever a connection runs, one statement after the other. What it answers stops that, and resolves
 * when no request is on its way: only then may the connection roll back or serve another.
 */
export const cancelOnAbort = (backend: Backend, signal: AbortSignal): (() => Promise<void>) => {
  let isOver = false;
  let cancelling: Promise<void> | undefined;
  const cancelAll = async (): Promise<void> => {
    for (; !isOver; await sleep(AGAIN_MS)) await cancelStatement(backend);
  };
  const begin = (): void => void (cancelling = cancelAll());
  signal.addEventListener('abort', begin);
  if (signal.aborted) begin();
  return async () => {
    isOver = true;
    signal.removeEventListener('abort', begin);
    await cancelling;
  };
};
