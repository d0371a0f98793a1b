import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@anxin/contracts';
import { defineSubgraph } from '@anxin/service-kit';
import { orderAggregate } from './commands/order-aggregate';
import { resolvers } from './resolvers';
import { loadersOf } from './resolvers/loaders';
import { OrderEntity } from './store/order-entity';
import { ownMigrations } from './store/migrations';

export const enforcement = defineSubgraph({
  name: 'enforcement',
  ...SERVICES.enforcement,
  typeDefs: readFileSync(join(__dirname, '../schema.graphql'), 'utf8'),
  migrations: ownMigrations,
  entities: [OrderEntity],
  loaders: loadersOf,
  resolvers,
  commands: [orderAggregate],
  areasInUse: 'SELECT DISTINCT area_code AS code FROM orders',
});
