import { CreateProjects1763700010000 } from './1763700010000-create-projects';
import { CreateEnterpriseListings1763700012000 } from './1763700012000-create-enterprise-listings';
import { CreateNewCards1763700012100 } from './1763700012100-create-new-cards';
import { BareSerials1763700012200 } from './1763700012200-bare-serials';
import { CorrectDeposits1796300100000 } from './1796300100000-correct-deposits';
import { FindByInitials1796400000000 } from './1796400000000-find-by-initials';
import { TellCorrections1796900310000 } from './1796900310000-tell-corrections';
import { CreateWageAccounts1796900610000 } from './1796900610000-create-wage-accounts';
import { CreateEnterpriseVersions1796900860000 } from './1796900860000-create-enterprise-versions';
import { SubcontractorsSeeOwn1796900881000 } from './1796900881000-subcontractors-see-own';
import { FindingsStand1796900896100 } from './1796900896100-findings-stand';

/** The service's own, in the order in which they run. */
export const ownMigrations = [
  CreateProjects1763700010000,
  CreateEnterpriseListings1763700012000,
  CreateNewCards1763700012100,
  BareSerials1763700012200,
  CorrectDeposits1796300100000,
  FindByInitials1796400000000,
  TellCorrections1796900310000,
  CreateWageAccounts1796900610000,
  CreateEnterpriseVersions1796900860000,
  SubcontractorsSeeOwn1796900881000,
  FindingsStand1796900896100,
];
