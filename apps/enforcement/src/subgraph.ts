import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@anxin/contracts';
import { defineSubgraph } from '@anxin/service-kit';
import { orderCommands } from './commands/order-aggregate';
import { penaltyCommands } from './commands/penalty-aggregate';
import { orderHandlers } from './events/order-in';
import { deadlinesOf } from './jobs/deadlines';
import { aggregatesOf } from './parts';
import { resolvers } from './resolvers';
import { loadersOf } from './resolvers/loaders';
import { ownMigrations } from './store/migrations';
import { OrderEntity } from './store/order-entity';
import { PenaltyEntity } from './store/penalty-entity';

export const enforcement = defineSubgraph({
  name: 'enforcement',
  ...SERVICES.enforcement,
  typeDefs: readFileSync(join(__dirname, '../schema.graphql'), 'utf8'),
  migrations: ownMigrations,
  entities: [OrderEntity, PenaltyEntity],
  parts: aggregatesOf,
  loaders: loadersOf,
  resolvers,
  commands: [orderCommands, penaltyCommands],
  handlers: ({ order }) => orderHandlers(order),
  deadlines: deadlinesOf,
  areasInUse: 'SELECT DISTINCT area_code AS code FROM orders',
});
