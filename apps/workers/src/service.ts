import { clockHandlers, startSubgraph } from '@anxin/service-kit';
import type { Config } from './config';
import { buildContainer } from './container';
import { handlers } from './events/in';
import { attendanceImport } from './imports/attendance';
import { bankReturnImport } from './imports/bank-return';
import { payrollImport } from './imports/payroll';
import { rosterImport } from './imports/roster';
import { contextOf } from './resolvers/context';
import { workersSchema } from './schema';

/** Starts the service; it stops on SIGTERM. */
export const startWorkers = async (config: Config) => {
  const app = await buildContainer(config);
  return startSubgraph(app, {
    schema: workersSchema(),
    context: (actor) => contextOf(app, actor),
    handlers: [...handlers, ...clockHandlers],
    kinds: [
      rosterImport(app.vault),
      attendanceImport(app.vault),
      payrollImport(app.vault),
      bankReturnImport(app.vault),
    ],
  });
};
