import { DomainError } from '@anxin/domain-kit';
import { access } from '@anxin/identity';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { returnPath } from '../login/return-path';
import { refuseWithoutHeader } from '../same-site';
import type { SessionOf } from '../session/session-of';
import { type View, VIEWS_MAX, type ViewStore } from './view-store';

const viewErrors = {
  invalid: () =>
    new DomainError(
      'VIEW_INVALID',
      '名称应为 1 至 30 个字，地址应是本系统一个列表的地址。A view has a name of 1 to 30 characters and the address of a list here.',
    ),
  full: () =>
    new DomainError(
      'VIEWS_FULL',
      `最多收藏 ${VIEWS_MAX} 个清单，请先删去不用的。At most ${VIEWS_MAX} views are kept; please delete one that you do not use.`,
    ),
};

/** A list's own address: one part of a path, then its filters; no search, which may be for somebody by name. */
const LIST = /^\/(?!search\b)[a-z-]+(\?|$)/;
const ADDRESS_MAX = 2_000;

const address = z
  .string()
  .max(ADDRESS_MAX)
  .refine((to) => LIST.test(to) && returnPath(to) === to);
const body = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(30)
    .regex(/^\P{Cc}+$/u),
  to: address,
});
const asked = z.strictObject({ to: address });

const read = <Read>(schema: z.ZodType<Read>, given: unknown): Read => {
  const { success, data } = schema.safeParse(given);
  if (!success) throw viewErrors.invalid();
  return data;
};

/**
 * The lists that somebody keeps under a name: `GET /views`, `POST /views` of `{name, to}`, `DELETE /views?to=`; each answers
 * `{views}`. They are addresses of the console, so the server that serves it keeps them, and no service knows of them. Throws
 * `UNAUTHENTICATED`, `FOREIGN_PAGE`, `VIEW_INVALID`, `VIEWS_FULL`.
 */
export const viewRoutes = (server: FastifyInstance, views: ViewStore, sessionOf: SessionOf): void => {
  const accountOf = async (request: FastifyRequest): Promise<string> => {
    refuseWithoutHeader(request, false);
    const session = await sessionOf(request);
    if (!session) throw access.unauthenticated();
    return session.account.id;
  };
  const told = async (account: string): Promise<{ readonly views: readonly View[] }> => ({
    views: await views.of(account),
  });
  server.get('/views', async (request) => told(await accountOf(request)));
  server.post('/views', async (request) => {
    const account = await accountOf(request);
    if (!(await views.keep(account, read(body, request.body)))) throw viewErrors.full();
    return told(account);
  });
  server.delete('/views', async (request) => {
    const account = await accountOf(request);
    await views.drop(account, read(asked, request.query).to);
    return told(account);
  });
};
