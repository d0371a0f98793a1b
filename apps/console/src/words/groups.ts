import { dossier } from './dossier';
import { listing } from './listing';
import { shell } from './shell';
import { why } from './why';

/** A file each: the words of a group of screens stand together, under its name. */
export const GROUPS = [shell, why, listing, dossier] as const;
