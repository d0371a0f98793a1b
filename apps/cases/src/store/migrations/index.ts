import { CreateCases1763700030000 } from './1763700030000-create-cases';
import { CreateEvidence1763700032000 } from './1763700032000-create-evidence';
import { CreateDocuments1763700034000 } from './1763700034000-create-documents';

/** The service's own, in the order in which they run. */
export const ownMigrations = [CreateCases1763700030000, CreateEvidence1763700032000, CreateDocuments1763700034000];
