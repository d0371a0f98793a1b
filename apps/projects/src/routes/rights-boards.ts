import { boardPrinter } from '@anxin/documents';
import { DomainError } from '@anxin/domain-kit';
import { isUndetermined } from '@anxin/law';
import { asCaller, fileHeaders, ofRole } from '@anxin/service-kit';
import type { FastifyInstance } from 'fastify';
import { projectOn } from '../domain/project';
import { rightsBoardOf } from '../domain/rights-board';
import type { App } from '../resolvers/context';
import { enterprisesByCode } from '../store/enterprises/enterprises';
import { projectsKnown } from '../store/read-projects';

const READERS = ['OFFICE', 'DEPARTMENT', 'TOWN', 'CONTRACTOR'] as const;

/**
 * `GET /rights-boards/<project code>.pdf`: the board that stands on its site (维权信息告示牌), A2, as the register knows the
 * project today. Whoever sees the project; `PROJECT_UNKNOWN` of any other.
 */
export const rightsBoardRoutes = (server: FastifyInstance, app: App): void => {
  const print = boardPrinter(app.config.RARE_FONTS);
  server.get<{ Params: { code: string } }>('/rights-boards/:code.pdf', async ({ call, params }, reply) => {
    const actor = ofRole(call.actor, READERS);
    const today = app.clock.today();
    const board = await asCaller(app, actor, 'rights-board', async ({ reads: { rows } }) => {
      const project = (await projectsKnown(rows, [params.code])).get(params.code);
      if (!project) throw new DomainError('PROJECT_UNKNOWN', '没有这个项目 There is no such project.');
      const { ownerCreditCode, contractorCreditCode } = projectOn(project, today);
      const parties = await enterprisesByCode(rows, [ownerCreditCode, contractorCreditCode]);
      const minimum = app.law.at('minimumWageMonthly', today);
      return rightsBoardOf(projectOn(project, today), {
        owner: parties.get(ownerCreditCode)?.name ?? '',
        contractor: parties.get(contractorCreditCode)?.name ?? '',
        minimumWageFen: isUndetermined(minimum) ? undefined : minimum,
        office: { name: app.config.OFFICE_NAME, phone: app.config.OFFICE_PHONE },
        reportUrl: app.config.REPORT_URL,
      });
    });
    const name = `维权信息告示牌 ${params.code}.pdf`;
    return reply.headers(fileHeaders('application/pdf', name, 'inline')).send(await print(board));
  });
};
