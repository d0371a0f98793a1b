import { migrationOf } from '@anxin/service-kit';
import { documentTables } from '@anxin/service-kit/documents';
import { SEES_SUBJECT } from './1763700035000-create-evidence';

/** What the office writes. */
export const CreateDocuments1763700036000 = migrationOf('CreateDocuments1763700036000', (service) =>
  documentTables(service, SEES_SUBJECT),
);
