import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printEvents } from './index';

writeFileSync(join(__dirname, '../EVENTS.md'), printEvents());
