import { startSubgraph } from '@anxin/service-kit';
import type { Config } from './config';
import { buildContainer } from './container';
import { handlers } from './events/in';
import { enterprisesImport } from './imports/enterprises';
import { escrowStatementImport } from './imports/escrow-statement';
import { projectsImport } from './imports/projects';
import { contextOf } from './resolvers/context';
import { projectsSchema } from './schema';

/** Starts the service; it stops on SIGTERM. */
export const startProjects = async (config: Config) => {
  const app = await buildContainer(config);
  return startSubgraph(app, {
    schema: projectsSchema(),
    context: (actor) => contextOf(app, actor),
    handlers,
    kinds: [enterprisesImport, projectsImport(app.vault), escrowStatementImport(app.vault)],
  });
};
