/** A release: what clients may ask today is what the next changes are held against. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASED, withoutWords } from './released';

writeFileSync(RELEASED, withoutWords(readFileSync(join(__dirname, '../api.graphql'), 'utf8')));
writeFileSync(join(__dirname, '../breaking.json'), '[]\n');
