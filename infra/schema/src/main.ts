/** Writes the types that resolvers stand on, for every service with a schema. */
import { writeFileSync } from 'node:fs';
import { generatedFile, generateFor, services } from './generate';

const main = async (): Promise<void> => {
  for (const app of services()) writeFileSync(generatedFile(app), await generateFor(app));
  process.stdout.write(`Generated types of ${services().join(', ')}\n`);
};

void main();
