import { timingSafeEqual } from 'node:crypto';
import { DomainError } from '@anxin/domain-kit';
import { TOKEN_SECONDS } from '@anxin/identity';
import { byAddress, runCommand } from '@anxin/service-kit';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { codeDigest } from '../commands/worker-code-aggregate';
import { workerCodeErrors } from '../domain/worker-code';
import type { App } from '../resolvers/app';
import { numberPlace } from '../store/people/persons';
import { personsByToken } from '../store/people/read-persons';
import { staysOfPersons } from '../store/roster/read-stays';
import { unsealed } from '../store/roster/stays';
import { personOfCode } from '../store/people/worker-codes';

/** From one address codes are tried so often in ten minutes; whoever guesses at 80 bits finds none. */
const TRIES = { max: 30, timeWindow: 600_000 };

const Tried = z.object({ code: z.string().max(64), tail: z.string().max(8) });

const tooMany = (): DomainError =>
  new DomainError('TOO_MANY_REQUESTS', '过于频繁，请十分钟后再试 Too many at once; try again in ten minutes.');

const isSame = (given: string, kept: string): boolean =>
  given.length === kept.length && timingSafeEqual(Buffer.from(given), Buffer.from(kept));

/** The last four of a person's identity number, and of the phone of the last stay. */
const tailsOf = async ({ rows, vault, clock }: App, person: string): Promise<readonly string[]> => {
  const found = (await personsByToken(rows, [person])).get(person);
  if (!found) return [];
  const number = vault.decrypt(found.idCardNumber, numberPlace(person));
  const stay = (await staysOfPersons(rows, [found.personId], { on: clock.today() }))(found.personId).at(-1);
  const phone = stay ? unsealed(vault, stay, 'cellPhone') : null;
  return [number, ...(phone === null ? [] : [phone])].map((whole) => whole.slice(-4));
};

/** Opens a person's figures; each try is on record, and five wrong ones lock the code. */
const open = async (app: App, { code, tail }: z.output<typeof Tried>) => {
  const person = await personOfCode(app.rows, codeDigest(code));
  if (person === undefined) throw workerCodeErrors.UNKNOWN();
  const given = tail.trim().toUpperCase();
  const isProved = (await tailsOf(app, person)).some((kept) => isSame(given, kept));
  const today = app.clock.today();
  const command = { type: 'TryCode', isProved, today } as const;
  const cause = { actor: `worker:${person}`, businessDay: today, cause: 'worker code' };
  await runCommand(app.database, app.workerCode)(person, command, cause);
  if (!isProved) throw workerCodeErrors.WRONG();
  return { token: await app.workerTokens.mint(person), expiresInSeconds: TOKEN_SECONDS };
};

/**
 * `POST /worker-codes/open` with `{"code":"…","tail":"…"}`: the code that the office gave a worker, and the last four of the
 * worker's identity number or phone, for a token with which this service answers what is the worker's own.
 * `WORKER_CODE_UNKNOWN`, `WORKER_CODE_WRONG`, `WORKER_CODE_LOCKED`, `WORKER_CODE_EXPIRED`, `TOO_MANY_REQUESTS`.
 */
export const workerCodeRoutes = (server: FastifyInstance, app: App): void => {
  void server.register(async (scope) => {
    await scope.register(rateLimit, { ...TRIES, keyGenerator: byAddress(), errorResponseBuilder: tooMany });
    scope.post('/worker-codes/open', async ({ body }) => {
      const tried = Tried.safeParse(body);
      if (!tried.success) throw workerCodeErrors.UNKNOWN();
      return open(app, tried.data);
    });
  });
};
