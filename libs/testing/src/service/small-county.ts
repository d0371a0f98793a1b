import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainDate } from '@anxin/domain-kit';

const DATA = join(__dirname, '../../../../tests/data');

/** The folder of the small county's files. */
export const SMALL = join(DATA, 'small');
export const PARAMETERS = join(DATA, 'parameters.json');
/** The last day that the small county tells of. */
export const LAST_DAY = plainDate('2026-03-10');

/** A file of the set whose files have every shape that offices send. */
export const shapedFile = (name: string): Promise<Buffer> => readFile(join(DATA, 'shapes', name));

export const smallFile = (name: string): Promise<Buffer> => readFile(join(SMALL, name));
