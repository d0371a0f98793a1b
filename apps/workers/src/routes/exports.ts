import { DomainError, parsePlainMonth } from '@anxin/domain-kit';
import { access, type Actor } from '@anxin/identity';
import { areasWithin } from '@anxin/service-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { EXPORT_TYPES, peopleOwedFile } from '../exports/people-owed';
import type { App } from '../resolvers/app';

const text = z.string().max(100).optional();
const questionSchema = z.strictObject({
  sector: z.enum(['HOUSING', 'WATER', 'TRANSPORT']).optional(),
  area: text,
  enterprise: text,
  project: text,
  month: z
    .string()
    .optional()
    .transform((month, context) => {
      const parsed = month === undefined ? undefined : parsePlainMonth(month);
      if (month !== undefined && parsed === undefined) context.addIssue({ code: 'custom', message: 'no month' });
      return parsed;
    }),
  sort: z.enum(['ARREARS', 'OLDEST']).default('ARREARS'),
});

const READERS: readonly string[] = ['OFFICE', 'DEPARTMENT', 'TOWN', 'CONTRACTOR'];

const readerOf = ({ call: { actor } }: Pick<FastifyRequest, 'call'>): Actor => {
  if (actor.role === 'PUBLIC') throw access.unauthenticated();
  if (!READERS.includes(actor.role)) throw access.forbidden();
  return actor;
};

const questionOf = (query: unknown): z.output<typeof questionSchema> => {
  const asked = questionSchema.safeParse(query);
  if (asked.success) return asked.data;
  const named = [
    ...new Set(asked.error.issues.map(({ path, ...issue }) => ('keys' in issue ? issue.keys : path).join('.'))),
  ];
  throw new DomainError('BAD_REQUEST', `筛选条件有误 What the list is narrowed to cannot be read: ${named.join(', ')}`);
};

/**
 * `GET /exports/people-owed.xlsx` (or `.csv`) with `sector`, `area`, `enterprise`, `project`, `month` and `sort` as
 * `peopleOwed` has them: all of that list in the caller's scope, masked as there, for whoever may ask it.
 */
export const exportRoutes = (server: FastifyInstance, app: App): void => {
  for (const ending of ['xlsx', 'csv'] as const) {
    server.get(`/exports/people-owed.${ending}`, async (request, reply) => {
      const actor = readerOf(request);
      const { area, enterprise, sort, ...narrowed } = questionOf(request.query);
      const areaCodes = area ? await areasWithin(app, [area], app.clock.today()) : undefined;
      const filter = { ...narrowed, areaCodes, enterprises: enterprise ? [enterprise] : undefined };
      const name = encodeURIComponent(`被拖欠工资的人 ${app.clock.today()}.${ending}`);
      return reply
        .headers({
          'content-type': EXPORT_TYPES[ending],
          'content-disposition': `attachment; filename*=UTF-8''${name}`,
          'cache-control': 'no-store',
        })
        .send(peopleOwedFile(app, actor, { filter, sort }, ending));
    });
  }
};
