import { acts } from './acts';
import { board } from './board';
import { callBacks } from './call-backs';
import { casework } from './casework';
import { credit } from './credit';
import { duty } from './duty';
import { enterprise } from './enterprise';
import { groupEvent } from './group-event';
import { history } from './history';
import { home } from './home';
import { imports } from './imports';
import { live } from './live';
import { matter } from './matter';
import { quality } from './quality';
import { search } from './search';
import { dossier } from './dossier';
import { listing } from './listing';
import { contractor } from './contractor';
import { shell } from './shell';
import { warnings } from './warnings';
import { setAside } from './set-aside';
import { thresholds } from './thresholds';
import { why } from './why';
import { workerCode } from './worker-code';

/** A file each: the words of a group of screens stand together, under its name. Those of a desk. */
export const AT_A_DESK = [
  ...[shell, why, listing, dossier, acts, casework, imports, matter, quality],
  ...[duty, live, home, warnings, board, search, contractor, groupEvent, workerCode, setAside, credit],
  ...[enterprise, history, callBacks, thresholds],
] as const;
