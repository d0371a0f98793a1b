import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@anxin/contracts';
import { defineSubgraph } from '@anxin/service-kit';
import { __entity__Aggregate } from './commands/__kebab__-aggregate';
import { resolvers } from './resolvers';
import { loadersOf } from './resolvers/loaders';
import { __Entity__Entity } from './store/__kebab__-entity';
import { ownMigrations } from './store/migrations';

export const __name__ = defineSubgraph({
  name: '__name__',
  ...SERVICES.__name__,
  typeDefs: readFileSync(join(__dirname, '../schema.graphql'), 'utf8'),
  migrations: ownMigrations,
  entities: [__Entity__Entity],
  loaders: loadersOf,
  resolvers,
  commands: [__entity__Aggregate],
  streams: true,
  areasInUse: 'SELECT DISTINCT area_code AS code FROM __table__',
});
