import { DomainError, parsePlainDate, type PlainDate } from '@anxin/domain-kit';
import { access, type Actor } from '@anxin/identity';
import { writeWorkbook } from '@anxin/intake';
import { asCaller } from '@anxin/service-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuseSpan } from '../domain/report';
import { reportSheets } from '../exports/reports';
import type { App } from '../resolvers/context';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const READERS: readonly string[] = ['OFFICE', 'DEPARTMENT', 'TOWN'];

const day = z.string().transform((text, context): PlainDate => {
  const read = parsePlainDate(text);
  if (read) return read;
  context.addIssue({ code: 'custom', message: 'no day' });
  return z.NEVER;
});
const questionSchema = z.strictObject({ area: z.string().max(12).optional(), from: day, to: day });

const readerOf = ({ call: { actor } }: Pick<FastifyRequest, 'call'>): Actor => {
  if (actor.role === 'PUBLIC') throw access.unauthenticated();
  if (!READERS.includes(actor.role)) throw access.forbidden();
  return actor;
};

const questionOf = (query: unknown): z.output<typeof questionSchema> => {
  const asked = questionSchema.safeParse(query);
  if (asked.success) return asked.data;
  const named = [...new Set(asked.error.issues.map(({ path }) => path.join('.')))];
  throw new DomainError('BAD_REQUEST', `请求的期间或区划有误 What is asked for cannot be read: ${named.join(', ')}`);
};

/** `GET /exports/reports.xlsx?from=&to=&area=`: the reports of a span, in the caller's scope, as `workFigures` has them. */
export const exportRoutes = (server: FastifyInstance, app: App): void => {
  server.get('/exports/reports.xlsx', async (request, reply) => {
    const actor = readerOf(request);
    const asked = questionOf(request.query);
    refuseSpan(asked);
    const sheets = await asCaller(app, actor, 'export', ({ reads: { rows } }) => reportSheets(app, rows, asked));
    const name = encodeURIComponent(`治欠工作统计 ${asked.from} ${asked.to}.xlsx`);
    return reply
      .headers({
        'content-type': WORKBOOK,
        'content-disposition': `attachment; filename*=UTF-8''${name}`,
        'cache-control': 'no-store',
      })
      .send(writeWorkbook(sheets));
  });
};
