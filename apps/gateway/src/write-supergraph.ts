import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printAccess } from './access-matrix';
import { apiSchema, composeSupergraph, readSources } from './compose';

const sources = readSources(join(__dirname, '../..'));
const supergraph = composeSupergraph(sources);
writeFileSync(join(__dirname, '../supergraph.graphql'), supergraph);
writeFileSync(join(__dirname, '../api.graphql'), apiSchema(supergraph));
writeFileSync(join(__dirname, '../ACCESS.md'), printAccess(sources));
process.stdout.write(`Composed ${sources.map(({ name }) => name).join(', ')}\n`);
