import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stack } from '../stack';
import { StackFault } from '../stack/fault';
import { heardOn, SOCKET } from './dev-socket';

const OWNER_ONLY = 0o600;
const BACK_WITHIN = 15_000;

const asLine = (answer: object): string => `${JSON.stringify(answer)}\n`;
const wordsOf = (fault: unknown) =>
  fault instanceof StackFault ? { code: fault.code, message: fault.message } : { message: String(fault) };

/**
 * Lets `npm run dev` run services in the stack's place, each for as long as its connection stands: then, also after a
 * kill, the stack starts its own again. `stop` ends that for all and waits until they have let go.
 */
export const offerServices = async (
  stack: Pick<Stack, 'handOver' | 'restart'>,
  say: (line: string) => void,
  path = SOCKET,
): Promise<{ readonly stop: () => Promise<void> }> => {
  const taken = new Set<string>();
  const answers = new Map<Socket, Promise<void>>();
  let stopping = false;

  const takeBack = async (name: string): Promise<void> => {
    try {
      await stack.restart(name);
      say(`${name}：已收回 runs in the stack again`);
    } catch (fault) {
      say(`${name}：${wordsOf(fault).message} npm run dev -- ${name} 再接管 takes it over again`);
    }
  };

  const handOver = async (name: string, socket: Socket, ended: Promise<void>): Promise<void> => {
    taken.add(name);
    try {
      socket.write(asLine({ service: await stack.handOver(name) }));
      say(`${name}：交给 npm run dev is run by npm run dev`);
      await ended;
      if (!stopping) await takeBack(name);
    } finally {
      taken.delete(name);
    }
  };

  const answer = async (socket: Socket): Promise<void> => {
    const { line, ended } = heardOn(socket);
    try {
      const name = await line;
      if (taken.has(name))
        throw new StackFault('SERVICE_TAKEN', `${name} is run by another npm run dev: end that first.`);
      await handOver(name, socket, ended);
      socket.end();
    } catch (fault) {
      socket.end(asLine(wordsOf(fault)));
    }
  };

  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const answered = answer(socket).finally(() => answers.delete(socket));
    answers.set(socket, answered);
  });
  // One that a killed start left.
  await rm(path, { force: true });
  await once(server.listen(path), 'listening');
  await chmod(path, OWNER_ONLY);
  return {
    stop: async () => {
      stopping = true;
      server.close();
      for (const socket of answers.keys()) socket.end();
      await Promise.race([Promise.all(answers.values()), sleep(BACK_WITHIN, undefined, { ref: false })]);
    },
  };
};
