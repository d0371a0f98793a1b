import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NewServiceFault } from './fault';
import type { Names } from './names';
import { ROOT } from './root';

/** What the local stack names beside services. */
const SERVERS = ['postgres'];

const holderOf = (name: string): string | undefined =>
  ['apps', 'libs', 'infra', 'tests'].map((group) => `${group}/${name}`).find((home) => existsSync(join(ROOT, home))) ??
  SERVERS.find((server) => server === name);

/** Throws `NAME_TAKEN` or `ENTITY_TAKEN`. */
export const refuseTaken = ({ __name__: name, __Entity__: entity }: Names): void => {
  const holder = holderOf(name);
  if (holder !== undefined) throw new NewServiceFault('NAME_TAKEN', `${name} names ${holder}: give another name.`);
  const supergraph = readFileSync(join(ROOT, 'apps/gateway/supergraph.graphql'), 'utf8');
  if (!new RegExp(`^(type|enum|input|scalar|interface|union) ${entity}\\b`, 'm').test(supergraph)) return;
  const way = `give another, as in npm run new-service -- ${name} OtherName`;
  throw new NewServiceFault('ENTITY_TAKEN', `${entity} is a type of the gateway's schema already: ${way}.`);
};
