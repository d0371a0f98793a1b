import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@anxin/contracts';
import { defineSubgraph } from '@anxin/service-kit';
import { clueCommands } from './commands/clue-aggregate';
import { documentCommands } from './commands/document-aggregate';
import { evidenceCommands } from './commands/evidence-aggregate';
import { handlers } from './events/in';
import { cluesImport } from './imports/clues';
import { deadlinesOf } from './jobs/deadlines';
import { partsOf } from './parts';
import { resolvers } from './resolvers';
import { loadersOf } from './resolvers/loaders';
import { documentRoutes } from './routes/documents';
import { evidenceRoutes } from './routes/evidence';
import { settings } from './settings';
import { ClueEntity } from './store/clue-entity';
import { DocumentEntity, DocumentVersionEntity } from './store/document-entity';
import { EvidenceEntity } from './store/evidence-entity';
import { ownMigrations } from './store/migrations';

export const cases = defineSubgraph({
  name: 'cases',
  ...SERVICES.cases,
  typeDefs: readFileSync(join(__dirname, '../schema.graphql'), 'utf8'),
  migrations: ownMigrations,
  settings,
  entities: [ClueEntity, EvidenceEntity, DocumentEntity, DocumentVersionEntity],
  parts: partsOf,
  loaders: loadersOf,
  resolvers,
  commands: [clueCommands, evidenceCommands, documentCommands],
  handlers,
  imports: ({ clue, vault }) => [cluesImport(clue, vault)],
  deadlines: deadlinesOf,
  routes: (server, app) => {
    evidenceRoutes(server, app);
    documentRoutes(server, app);
  },
  sweep: ({ files }) => files.sweep(),
  areasInUse:
    'SELECT DISTINCT area_code AS code FROM clue WHERE area_code IS NOT NULL UNION SELECT area_code FROM project',
});
