/** Writes the typed documents of the known operations, and their manifest. */
import { writeFileSync } from 'node:fs';
import { clientFile, clientFiles } from './client';

const main = async (): Promise<void> => {
  for (const [name, text] of Object.entries(await clientFiles())) writeFileSync(clientFile(name), text);
};

void main();
