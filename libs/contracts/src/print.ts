import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncApi, printEvents } from './index';

writeFileSync(join(__dirname, '../EVENTS.md'), printEvents());
writeFileSync(join(__dirname, '../asyncapi.json'), `${JSON.stringify(asyncApi(), null, 2)}\n`);
