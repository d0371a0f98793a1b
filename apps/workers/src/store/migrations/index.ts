import { CreateWorkers1763700020000 } from './1763700020000-create-workers';
import { CreateLooks1763700020100 } from './1763700020100-create-looks';
import { WhatChanges1763700020200 } from './1763700020200-what-changes';
import { HalfDays1763700020300 } from './1763700020300-half-days';
import { KeepFigures1796100000000 } from './1796100000000-keep-figures';
import { NoteWhoWasSeen1796100001000 } from './1796100001000-note-who-was-seen';
import { GateDevices1796300000000 } from './1796300000000-gate-devices';
import { MoveBankLines1796300200000 } from './1796300200000-move-bank-lines';
import { LeavePlaces1796300210000 } from './1796300210000-leave-places';
import { CountRefusals1796300400000 } from './1796300400000-count-refusals';
import { KeepRemovals1796300500000 } from './1796300500000-keep-removals';
import { FindByName1796400010000 } from './1796400010000-find-by-name';
import { CreateWorkerCodes1796710200000 } from './1796710200000-create-worker-codes';
import { FindCorrections1796800100000 } from './1796800100000-find-corrections';
import { ConfirmMonths1796800200000 } from './1796800200000-confirm-months';
import { CorrectPayees1796900300000 } from './1796900300000-correct-payees';
import { KeepFormerTerms1796900600000 } from './1796900600000-keep-former-terms';
import { CreateNewAccounts1796900610100 } from './1796900610100-create-new-accounts';
import { StatementCodes1796900871000 } from './1796900871000-statement-codes';
import { SubcontractorsSeeOwn1796900880000 } from './1796900880000-subcontractors-see-own';
import { SplitByMonth1796900892000 } from './1796900892000-split-by-month';
import { MonthsHold1796900896000 } from './1796900896000-months-hold';

/** The service's own, in the order in which they run. */
export const ownMigrations = [
  CreateWorkers1763700020000,
  CreateLooks1763700020100,
  WhatChanges1763700020200,
  HalfDays1763700020300,
  KeepFigures1796100000000,
  NoteWhoWasSeen1796100001000,
  GateDevices1796300000000,
  MoveBankLines1796300200000,
  LeavePlaces1796300210000,
  CountRefusals1796300400000,
  KeepRemovals1796300500000,
  FindByName1796400010000,
  CreateWorkerCodes1796710200000,
  FindCorrections1796800100000,
  ConfirmMonths1796800200000,
  CorrectPayees1796900300000,
  KeepFormerTerms1796900600000,
  CreateNewAccounts1796900610100,
  StatementCodes1796900871000,
  SubcontractorsSeeOwn1796900880000,
  SplitByMonth1796900892000,
  MonthsHold1796900896000,
];
