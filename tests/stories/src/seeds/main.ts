import { join } from 'node:path';
import { printSeeds } from './page';
import { showings } from './shown';

process.stdout.write(printSeeds(showings(join(__dirname, '../../../..'))));
