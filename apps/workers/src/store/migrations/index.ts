import { CreateWorkers1763700020000 } from './1763700020000-create-workers';
import { CreateLooks1763700020100 } from './1763700020100-create-looks';
import { KeepFigures1796100000000 } from './1796100000000-keep-figures';
import { NoteWhoWasSeen1796100001000 } from './1796100001000-note-who-was-seen';

/** The service's own, in the order in which they run. */
export const ownMigrations = [
  CreateWorkers1763700020000,
  CreateLooks1763700020100,
  KeepFigures1796100000000,
  NoteWhoWasSeen1796100001000,
];
