import { join } from 'node:path';

export const ROOT = join(__dirname, '../../../..');

/** Where the stack of this repository keeps everything. */
export const HOME = process.env['ANXIN_HOME'] ?? join(ROOT, '.anxin');
export const DATA = join(HOME, 'data');
/** Where its backups are to be: it archives its WAL there. */
export const BACKUPS = process.env['ANXIN_BACKUPS'];
