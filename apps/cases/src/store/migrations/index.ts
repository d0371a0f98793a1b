import { CreateCases1763700030000 } from './1763700030000-create-cases';
import { CreateWarnings1763700031000 } from './1763700031000-create-warnings';
import { CreateWageCases1763700032000 } from './1763700032000-create-wage-cases';
import { CreateGroupEvents1763700034000 } from './1763700034000-create-group-events';
import { CreateEvidence1763700035000 } from './1763700035000-create-evidence';
import { CreateDocuments1763700036000 } from './1763700036000-create-documents';
import { CreateWorkReports1763700039000 } from './1763700039000-create-work-reports';
import { CreateRegisters1795905000000 } from './1795905000000-create-registers';
import { ExplainWarnings1796410000000 } from './1796410000000-explain-warnings';
import { FindDocumentsByDigest1796710100000 } from './1796710100000-find-documents-by-digest';
import { SmsToReporters1796800500000 } from './1796800500000-sms-to-reporters';
import { PlaceClocksOfClues1796900100000 } from './1796900100000-place-clocks-of-clues';
import { HoldCluesOnceAStatement1796900200000 } from './1796900200000-hold-clues-once-a-statement';
import { FindCasesByWarnings1796900840100 } from './1796900840100-find-cases-by-warnings';
import { NoteLooksAtReporters1796900870000 } from './1796900870000-note-looks-at-reporters';
import { KnowReportersByPhone1796900891000 } from './1796900891000-know-reporters-by-phone';
import { AskATownFirst1796900893000 } from './1796900893000-ask-a-town-first';
import { SeeClocksByOneRule1796900895000 } from './1796900895000-see-clocks-by-one-rule';
import { FindingsStand1796900896200 } from './1796900896200-findings-stand';

/** The service's own, in the order in which they run. */
export const ownMigrations = [
  CreateCases1763700030000,
  CreateWarnings1763700031000,
  CreateWageCases1763700032000,
  CreateGroupEvents1763700034000,
  CreateEvidence1763700035000,
  CreateDocuments1763700036000,
  CreateWorkReports1763700039000,
  CreateRegisters1795905000000,
  ExplainWarnings1796410000000,
  FindDocumentsByDigest1796710100000,
  SmsToReporters1796800500000,
  PlaceClocksOfClues1796900100000,
  HoldCluesOnceAStatement1796900200000,
  FindCasesByWarnings1796900840100,
  NoteLooksAtReporters1796900870000,
  KnowReportersByPhone1796900891000,
  AskATownFirst1796900893000,
  SeeClocksByOneRule1796900895000,
  FindingsStand1796900896200,
];
