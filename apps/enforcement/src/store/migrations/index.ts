import { CreateOrders1795901210247 } from './1795901210247-create-orders';
import { CreatePenalties1795901210260 } from './1795901210260-create-penalties';
import { CreateListings1795901230000 } from './1795901230000-create-listings';
import { CreateDocuments1795901240000 } from './1795901240000-create-documents';
import { CreateInspections1795901250000 } from './1795901250000-create-inspections';
import { CreateRiskNotices1795901260000 } from './1795901260000-create-risk-notices';
import { CreatePromises1795901270000 } from './1795901270000-create-promises';
import { CreateCreditAssessments1795901280000 } from './1795901280000-create-credit-assessments';
import { CreateWrittenReviews1795901290000 } from './1795901290000-create-written-reviews';
import { CreateProjectGradings1795901300000 } from './1795901300000-create-project-gradings';
import { CreatePublicationIssues1795901310000 } from './1795901310000-create-publication-issues';
import { CreatePlans1795901320000 } from './1795901320000-create-plans';
import { CreateFunds1795901330000 } from './1795901330000-create-funds';
import { CreateClearances1795901340000 } from './1795901340000-create-clearances';
import { TellOfListings1796710000000 } from './1796710000000-tell-of-listings';
import { SeeDocuments1796900710000 } from './1796900710000-see-documents';
import { TellStandingGrades1796900800000 } from './1796900800000-tell-standing-grades';
import { SubcontractorsSeeOwn1796900892001 } from './1796900892001-subcontractors-see-own';

/** The service's own, in the order in which they run. */
export const ownMigrations = [
  CreateOrders1795901210247,
  CreatePenalties1795901210260,
  CreateListings1795901230000,
  CreateDocuments1795901240000,
  CreateInspections1795901250000,
  CreateRiskNotices1795901260000,
  CreatePromises1795901270000,
  CreateCreditAssessments1795901280000,
  CreateWrittenReviews1795901290000,
  CreateProjectGradings1795901300000,
  CreatePublicationIssues1795901310000,
  CreatePlans1795901320000,
  CreateFunds1795901330000,
  CreateClearances1795901340000,
  TellOfListings1796710000000,
  SeeDocuments1796900710000,
  TellStandingGrades1796900800000,
  SubcontractorsSeeOwn1796900892001,
];
