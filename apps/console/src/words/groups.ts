import { acts } from './acts';
import { casework } from './casework';
import { enforcement } from './enforcement';
import { events } from './events';
import { imports } from './imports';
import { shell } from './shell';
import { why } from './why';

/** A file each: the words of a group of screens stand together, under its name. */
export const GROUPS = [shell, why, acts, events, casework, enforcement, imports] as const;
