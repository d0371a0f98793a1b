import { writeWorkbook } from '@anxin/intake';
import { asCaller, fileHeaders, ofRole, readQuery, WORKBOOK_TYPE } from '@anxin/service-kit';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { assessmentErrors } from '../domain/credit-assessment';
import { creditSheets } from '../exports/credit';
import type { App } from '../resolvers/context';
import { assessmentsOf } from '../store/checks/credit-store';

const READERS = ['OFFICE', 'DEPARTMENT', 'TOWN', 'CONTRACTOR', 'SUBCONTRACTOR'] as const;

const ofCredit = z.strictObject({ enterprise: z.string().max(40) });

/**
 * `GET /exports/credit.xlsx?enterprise=`: the credit grades of an enterprise by its credit code, as far as the caller sees
 * its `creditAssessments`: a contractor or subcontractor its own from when they were told. Throws `CREDIT_ASSESSMENT_UNKNOWN`.
 */
export const exportRoutes = (server: FastifyInstance, app: App): void => {
  server.get('/exports/credit.xlsx', async (request, reply) => {
    const actor = ofRole(request.call.actor, READERS);
    const { enterprise } = readQuery(ofCredit, request.query);
    const all = await asCaller(app, actor, 'export', ({ reads: { rows } }) => assessmentsOf(rows, enterprise));
    if (all.length === 0) throw assessmentErrors.UNKNOWN();
    const today = app.clock.today();
    const name = `劳动保障守法诚信等级 ${enterprise} ${today}.xlsx`;
    return reply.headers(fileHeaders(WORKBOOK_TYPE, name)).send(writeWorkbook(creditSheets(enterprise, all, today)));
  });
};
