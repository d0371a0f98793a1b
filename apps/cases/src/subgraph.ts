import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@anxin/contracts';
import { defineSubgraph } from '@anxin/service-kit';
import { caseCommands } from './commands/case-aggregate';
import { clueCommands } from './commands/clue-aggregate';
import { caseHandlers } from './events/case-in';
import { handlers } from './events/in';
import { cluesImport } from './imports/clues';
import { drawCallBacks } from './jobs/call-backs';
import { deadlinesOf } from './jobs/deadlines';
import { partsOf } from './parts';
import { resolvers } from './resolvers';
import { loadersOf } from './resolvers/loaders';
import { CaseEntity } from './store/case-entity';
import { ClueEntity } from './store/clue-entity';
import { ownMigrations } from './store/migrations';

export const cases = defineSubgraph({
  name: 'cases',
  ...SERVICES.cases,
  typeDefs: readFileSync(join(__dirname, '../schema.graphql'), 'utf8'),
  migrations: ownMigrations,
  entities: [ClueEntity, CaseEntity],
  parts: partsOf,
  loaders: loadersOf,
  resolvers,
  commands: [clueCommands, caseCommands],
  handlers: (app) => [...handlers, ...caseHandlers(app.case)],
  imports: ({ clue, vault }) => [cluesImport(clue, vault)],
  deadlines: deadlinesOf,
  eachDay: drawCallBacks,
  areasInUse:
    'SELECT DISTINCT area_code AS code FROM clue WHERE area_code IS NOT NULL UNION SELECT area_code FROM project UNION SELECT area_code FROM wage_case',
});
