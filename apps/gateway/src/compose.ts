import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import { subgraphSdl } from '@anxin/service-kit/graphql';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';

/** A subgraph by name and its own SDL, without what the kit adds. */
export type Source = { readonly name: string; readonly sdl: string };

/** Every service of the table, by name. */
export const readSources = (appsFolder: string): readonly Source[] =>
  SERVICE_NAMES.toSorted().map((name) => ({
    name,
    sdl: readFileSync(join(appsFolder, name, 'schema.graphql'), 'utf8'),
  }));

/** What subgraphs come to, with what composition notes. */
export const compose = (sources: readonly Source[]) => {
  // The gateway takes addresses from its environment; a url without content would only make it complain.
  const services = sources.map(({ name, sdl }) => ({ name, typeDefs: parse(subgraphSdl(sdl)), url: name }));
  return composeServices(services);
};

/** The supergraph of the subgraphs; throws with every fault of composition. It holds names, never an address. */
export const composeSupergraph = (sources: readonly Source[]): string => {
  const result = compose(sources);
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
};

/** What a client may ask, as SDL: the schema that the gateway shows, without a word of federation. */
export const apiSchema = (supergraphSdl: string): string =>
  `${printSchema(lexicographicSortSchema(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema()))}\n`;
