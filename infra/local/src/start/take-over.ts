import { once } from 'node:events';
import { connect } from 'node:net';
import { z } from 'zod';
import { StackFault, type StackFaultCode } from '../stack/fault';
import type { ServiceOptions } from '../stack/service-process';
import { heardOn, SOCKET } from './dev-socket';

const strings = z.record(z.string(), z.string());
const answerSchema = z.union([
  z.object({
    service: z.object({
      name: z.string(),
      port: z.int(),
      dataDir: z.string(),
      env: strings,
      migratorUrl: z.string().optional(),
    }),
  }),
  z.object({ code: z.string().optional(), message: z.string() }),
]);

/** A service that is ours until we give it back, or until the stack stops. */
export type TakenOver = {
  readonly service: ServiceOptions;
  /** The stack wants to stop. */
  readonly recalled: Promise<void>;
  /** Resolves when the stack runs it again. */
  readonly giveBack: () => Promise<void>;
};

const notRunning = (): StackFault =>
  new StackFault('NOT_RUNNING', 'No stack is up here: npm start in another terminal, and wait until it is up.');

/** Takes a service over from the stack that runs here. Throws `NOT_RUNNING`, `SERVICE_TAKEN`, `SERVICE_UNKNOWN`. */
export const takeOver = async (name: string, path = SOCKET): Promise<TakenOver> => {
  const socket = connect({ path, allowHalfOpen: true });
  const { line, ended } = heardOn(socket);
  await once(socket, 'connect').catch(() => {
    throw notRunning();
  });
  socket.write(`${name}\n`);
  const said = await line;
  if (said === '') throw notRunning();
  const answer = answerSchema.parse(JSON.parse(said));
  if (!('service' in answer)) {
    socket.end();
    throw new StackFault((answer.code ?? 'SERVICE_FAILED') as StackFaultCode, answer.message);
  }
  return {
    service: answer.service as ServiceOptions,
    recalled: ended,
    giveBack: async () => {
      socket.end();
      await ended;
    },
  };
};
