import { parsePlainMonth } from '@anxin/domain-kit';
import { areasWithin, fileHeaders, ofRole, readQuery } from '@anxin/service-kit';
import type { FastifyInstance } from 'fastify';
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

const READERS = ['OFFICE', 'DEPARTMENT', 'TOWN', 'CONTRACTOR'] as const;

/**
 * `GET /exports/people-owed.xlsx` (or `.csv`) with `sector`, `area`, `enterprise`, `project`, `month` and `sort` as
 * `peopleOwed` has them: all of that list in the caller's scope, masked as there, for whoever may ask it.
 */
export const exportRoutes = (server: FastifyInstance, app: App): void => {
  for (const ending of ['xlsx', 'csv'] as const) {
    server.get(`/exports/people-owed.${ending}`, async (request, reply) => {
      const actor = ofRole(request.call.actor, READERS);
      const { area, enterprise, sort, ...narrowed } = readQuery(questionSchema, request.query);
      const areaCodes = area ? await areasWithin(app, [area], app.clock.today()) : undefined;
      const filter = { ...narrowed, areaCodes, enterprises: enterprise ? [enterprise] : undefined };
      return reply
        .headers(fileHeaders(EXPORT_TYPES[ending], `被拖欠工资的人 ${app.clock.today()}.${ending}`))
        .send(peopleOwedFile(app, actor, { filter, sort }, ending));
    });
  }
};
