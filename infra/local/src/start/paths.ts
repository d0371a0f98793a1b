import { join } from 'node:path';

export const ROOT = join(__dirname, '../../../..');

/** Where the stack of this repository keeps everything. */
export const HOME = process.env['ANXIN_HOME'] ?? join(ROOT, '.anxin');
export const DATA = join(HOME, 'data');
