import { parsePlainDate, type PlainDate } from '@anxin/domain-kit';
import { writeWorkbook } from '@anxin/intake';
import { asCaller, fileHeaders, ofRole, readQuery, WORKBOOK_TYPE } from '@anxin/service-kit';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { refuseSpan } from '../domain/report';
import { reportSheets } from '../exports/reports';
import type { App } from '../resolvers/context';

const READERS = ['OFFICE', 'DEPARTMENT', 'TOWN'] as const;

const day = z.string().transform((text, context): PlainDate => {
  const read = parsePlainDate(text);
  if (read) return read;
  context.addIssue({ code: 'custom', message: 'no day' });
  return z.NEVER;
});
const questionSchema = z.strictObject({ area: z.string().max(12).optional(), from: day, to: day });

/** `GET /exports/reports.xlsx?from=&to=&area=`: the reports of a span, in the caller's scope, as `workFigures` has them. */
export const exportRoutes = (server: FastifyInstance, app: App): void => {
  server.get('/exports/reports.xlsx', async (request, reply) => {
    const actor = ofRole(request.call.actor, READERS);
    const asked = readQuery(questionSchema, request.query);
    refuseSpan(asked);
    const sheets = await asCaller(app, actor, 'export', ({ reads: { rows } }) => reportSheets(app, rows, asked));
    const name = `治欠工作统计 ${asked.from} ${asked.to}.xlsx`;
    return reply.headers(fileHeaders(WORKBOOK_TYPE, name)).send(writeWorkbook(sheets));
  });
};
