import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeSupergraph, readSources } from './compose';

const sources = readSources(join(__dirname, '../..'));
writeFileSync(join(__dirname, '../supergraph.graphql'), composeSupergraph(sources));
process.stdout.write(`Composed ${sources.map(({ name }) => name).join(', ')}\n`);
