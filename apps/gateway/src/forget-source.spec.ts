import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { buildSchema, Location } from 'graphql';
import { forgetSource } from './forget-source';

const SUPERGRAPH = readFileSync(join(__dirname, '../supergraph.graphql'), 'utf8');

/** How many places in a text are held by what can be reached from something. */
const placesIn = (from: object): number => {
  const seen = new Set<object>();
  const left: unknown[] = [from];
  let places = 0;
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null || seen.has(next) || ArrayBuffer.isView(next)) continue;
    seen.add(next);
    if (next instanceof Location) places += 1;
    if (next instanceof Map) left.push(...next.keys(), ...next.values());
    else if (next instanceof Set) left.push(...next);
    for (const key of Object.keys(next)) left.push((next as Record<string, unknown>)[key]);
  }
  return places;
};

it('of the text that its schemas were read from a gateway holds nothing once they stand', async () => {
  const source = new LocalGraphQLDataSource(buildSchema('type Query { nothing: Int }'));
  const gateway = new ApolloGateway({ supergraphSdl: SUPERGRAPH, buildService: () => source });
  await gateway.load();
  expect(placesIn(gateway)).toBeGreaterThan(10_000);
  forgetSource(gateway);
  expect(placesIn(gateway)).toBe(placesIn(source));
  await gateway.stop();
});
