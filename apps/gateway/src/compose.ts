import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphSdl } from '@anxin/service-kit';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** A subgraph by name and its own SDL, without what the kit adds. */
export type Source = { readonly name: string; readonly sdl: string };

/** Every app with a `schema.graphql`, by name. */
export const readSources = (appsFolder: string): readonly Source[] =>
  readdirSync(appsFolder)
    .sort()
    .map((name) => ({ name, file: join(appsFolder, name, 'schema.graphql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, sdl: readFileSync(file, 'utf8') }));

/** The supergraph of the subgraphs; throws with every fault of composition. It holds names, never an address. */
export const composeSupergraph = (sources: readonly Source[]): string => {
  // The gateway takes addresses from its environment; a url without content would only make it complain.
  const services = sources.map(({ name, sdl }) => ({ name, typeDefs: parse(subgraphSdl(sdl)), url: name }));
  const result = composeServices(services);
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
};
