import { duty } from './duty';
import { grid } from './grid';
import { gridForm } from './grid-form';
import { gridTerm } from './grid-term';
import { shell } from './shell';

/** Those of the grid officer's phone. */
export const ON_A_PHONE = [shell, duty, grid, gridForm, gridTerm] as const;
