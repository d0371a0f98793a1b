import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@anxin/contracts';
import { defineSubgraph } from '@anxin/service-kit';
import { accountCommands } from './commands/account-aggregate';
import { enterpriseCommands } from './commands/enterprise-aggregate';
import { projectCommands } from './commands/project-aggregate';
import { handlers } from './events/in';
import { enterprisesImport } from './imports/enterprises';
import { escrowStatementImport } from './imports/escrow-statement';
import { projectsImport } from './imports/projects';
import { evaluationOf } from './jobs/evaluation';
import { partsOf } from './parts';
import { resolvers } from './resolvers';
import { rightsBoardRoutes } from './routes/rights-boards';
import { settings } from './settings';
import { loadersOf } from './resolvers/loaders';
import { destinationsOf } from './store/destinations';
import { ownMigrations } from './store/migrations';
import { ProjectEntity } from './store/project-entity';

export const projects = defineSubgraph({
  name: 'projects',
  ...SERVICES.projects,
  typeDefs: readFileSync(join(__dirname, '../schema.graphql'), 'utf8'),
  migrations: ownMigrations,
  streams: true,
  entities: [ProjectEntity],
  settings,
  parts: partsOf,
  loaders: loadersOf,
  resolvers,
  commands: [enterpriseCommands, projectCommands, accountCommands],
  handlers,
  imports: ({ vault, project }) => [enterprisesImport, projectsImport(project), escrowStatementImport(vault)],
  destinations: () => destinationsOf,
  evaluation: evaluationOf,
  areasInUse: 'SELECT DISTINCT area_code AS code FROM project',
  leadsClock: true,
  routes: rightsBoardRoutes,
});
