import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Golden, missingGoldens } from './golden';
import { asyncApi, printEvents } from './index';

const GOLDEN = join(__dirname, '../golden');

const kept = (file: string): Golden | undefined => {
  const path = join(GOLDEN, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Golden) : undefined;
};
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

writeFileSync(join(__dirname, '../EVENTS.md'), printEvents());
writeFileSync(join(__dirname, '../asyncapi.json'), json(asyncApi()));
for (const [file, golden] of missingGoldens(kept)) writeFileSync(join(GOLDEN, file), json(golden));
