import { migrationOf } from '@anxin/service-kit';

/** A file is checked by its digest. */
export const FindDocumentsByDigest1796710100000 = migrationOf('FindDocumentsByDigest1796710100000', () => [
  `CREATE INDEX document_version_digest ON document_version (digest);
   CREATE INDEX document_version_docx_digest ON document_version (docx_digest);`,
]);
