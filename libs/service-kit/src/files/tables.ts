/** Files that are being put, each with the process that puts it: whose row stays behind is half kept. No fact, so no journal. */
export const keptFileTables = (service: string): string => `
CREATE TABLE file_put (
  id text CONSTRAINT file_put_pk PRIMARY KEY,
  process text NOT NULL
);
GRANT SELECT, INSERT, DELETE ON file_put TO ${service}_service;`;
