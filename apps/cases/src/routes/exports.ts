import { parsePlainDate, type PlainDate } from '@anxin/domain-kit';
import { writeWorkbook } from '@anxin/intake';
import { asCaller, fileHeaders, ofRole, readQuery, WORKBOOK_TYPE } from '@anxin/service-kit';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { assessmentErrors } from '../domain/assessment';
import { refuseSpan } from '../domain/report';
import { reportSheets } from '../exports/reports';
import { scorecardSheets, scorecardsTitle } from '../exports/scorecards';
import type { App } from '../resolvers/context';
import { isOf, registerStore } from '../store/registers/register-store';

const READERS = ['OFFICE', 'DEPARTMENT', 'TOWN'] as const;

const day = z.string().transform((text, context): PlainDate => {
  const read = parsePlainDate(text);
  if (read) return read;
  context.addIssue({ code: 'custom', message: 'no day' });
  return z.NEVER;
});
const questionSchema = z.strictObject({ area: z.string().max(12).optional(), from: day, to: day });

const ofScorecards = z.strictObject({ code: z.string().max(40) });

/**
 * `GET /exports/reports.xlsx?from=&to=&area=`: the reports of a span, in the caller's scope, as `workFigures` has them.
 * `GET /exports/scorecards.xlsx?code=`: the scorecards of an assessment, as `assessment` has them. Throws
 * `ASSESSMENT_UNKNOWN`.
 */
export const exportRoutes = (server: FastifyInstance, app: App): void => {
  server.get('/exports/reports.xlsx', async (request, reply) => {
    const actor = ofRole(request.call.actor, READERS);
    const asked = readQuery(questionSchema, request.query);
    refuseSpan(asked);
    const sheets = await asCaller(app, actor, 'export', ({ reads: { rows } }) => reportSheets(app, rows, asked));
    const name = `治欠工作统计 ${asked.from} ${asked.to}.xlsx`;
    return reply.headers(fileHeaders(WORKBOOK_TYPE, name)).send(writeWorkbook(sheets));
  });
  server.get('/exports/scorecards.xlsx', async (request, reply) => {
    const actor = ofRole(request.call.actor, READERS);
    const { code } = readQuery(ofScorecards, request.query);
    const row = await asCaller(app, actor, 'export', async ({ reads: { rows } }) =>
      (await registerStore.byKey(rows, [code])).get(code),
    );
    if (!row || !isOf('ASSESSMENT')(row)) throw assessmentErrors.UNKNOWN();
    const today = app.clock.today();
    const nameOf = (area: string) => app.areas.find(area, today)?.name;
    const name = `${scorecardsTitle(row.entry)} ${code}.xlsx`;
    return reply
      .headers(fileHeaders(WORKBOOK_TYPE, name))
      .send(writeWorkbook(scorecardSheets({ ...row, today, nameOf })));
  });
};
