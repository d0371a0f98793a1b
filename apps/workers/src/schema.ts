import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphSchema } from '@anxin/service-kit';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers';

/** What the service answers; throws `SCHEMA_FIELD_WITHOUT_RULE` for a field that says not who may see it. */
export const workersSchema = (): GraphQLSchema =>
  subgraphSchema({ typeDefs: readFileSync(join(__dirname, '../schema.graphql'), 'utf8'), resolvers });
