import { contractor } from './contractor';
import { contractorSend } from './contractor-send';
import { grid } from './grid';
import { gridForm } from './grid-form';
import { gridTerm } from './grid-term';
import { shell } from './shell';

/** A file each: the words of a group of screens stand together, under its name. */
export const GROUPS = [shell, contractor, contractorSend, grid, gridForm, gridTerm] as const;
