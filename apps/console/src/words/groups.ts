import { acts } from './acts';
import { board } from './board';
import { casework } from './casework';
import { enforcement } from './enforcement';
import { events } from './events';
import { home } from './home';
import { imports } from './imports';
import { live } from './live';
import { matter } from './matter';
import { reports } from './reports';
import { search } from './search';
import { dossier } from './dossier';
import { listing } from './listing';
import { contractor } from './contractor';
import { contractorSend } from './contractor-send';
import { grid } from './grid';
import { gridForm } from './grid-form';
import { gridTerm } from './grid-term';
import { shell } from './shell';
import { warnings } from './warnings';
import { why } from './why';

/** A file each: the words of a group of screens stand together, under its name. */
export const GROUPS = [
  ...[shell, why, listing, dossier, acts, events, casework, enforcement, imports, matter, reports],
  ...[live, home, warnings, board, search, contractor, contractorSend, grid, gridForm, gridTerm],
] as const;
