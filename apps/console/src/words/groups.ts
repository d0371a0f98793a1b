import { contractor } from './contractor';
import { grid } from './grid';
import { shell } from './shell';

/** A file each: the words of a group of screens stand together, under its name. */
export const GROUPS = [shell, contractor, grid] as const;
