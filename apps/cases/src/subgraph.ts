import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@anxin/contracts';
import { defineSubgraph } from '@anxin/service-kit';
import { clueCommands } from './commands/clue-aggregate';
import { dutyRosterCommands } from './commands/duty-roster-aggregate';
import { groupEventCommands } from './commands/group-event-aggregate';
import { handlers } from './events/in';
import { cluesImport } from './imports/clues';
import { deadlinesOf } from './jobs/deadlines';
import { partsOf } from './parts';
import { resolvers } from './resolvers';
import { loadersOf } from './resolvers/loaders';
import { ClueEntity } from './store/clue-entity';
import { GroupEventEntity } from './store/group-event-entity';
import { ownMigrations } from './store/migrations';

export const cases = defineSubgraph({
  name: 'cases',
  ...SERVICES.cases,
  typeDefs: readFileSync(join(__dirname, '../schema.graphql'), 'utf8'),
  migrations: ownMigrations,
  entities: [ClueEntity, GroupEventEntity],
  parts: partsOf,
  loaders: loadersOf,
  resolvers,
  commands: [clueCommands, groupEventCommands, dutyRosterCommands],
  handlers,
  imports: ({ clue, vault }) => [cluesImport(clue, vault)],
  deadlines: deadlinesOf,
  areasInUse:
    'SELECT DISTINCT area_code AS code FROM clue WHERE area_code IS NOT NULL UNION SELECT area_code FROM project UNION SELECT area_code FROM group_event',
});
