import { checkCodeIn, checkRoute } from '@anxin/service-kit/documents';
import type { FastifyInstance } from 'fastify';
import type { App } from '../resolvers/app';
import { issuedStatements } from '../store/issued-statements';

/**
 * `GET /check/<code>`: for anybody who holds a statement, whether it was given out here, of which month, as of which day
 * and with which totals; never whose it is.
 */
export const statementRoutes = (server: FastifyInstance, app: App): void =>
  checkRoute(server, async (asked) => {
    const code = checkCodeIn(asked);
    const found = code && (await issuedStatements(app.rows, [code])).get(code);
    if (!found) return undefined;
    const { checkCode: _, ...shown } = found;
    return { kind: 'WAGE_STATEMENT', ...shown };
  });
