// Generated from operations/*.graphql and the schema of the gateway by `npm run schema`; not edited by hand.
import type { Document } from '../document';
import type * as Types from '../types.generated';

export const PastImports: Document<Types.PastImportsQuery, Types.PastImportsQueryVariables> = "query PastImports($first: Int) {\n  projectsImports(first: $first) {\n    nodes {\n      ...ImportParts\n    }\n  }\n  workersImports(first: $first) {\n    nodes {\n      ...ImportParts\n    }\n  }\n  casesImports(first: $first) {\n    nodes {\n      ...ImportParts\n    }\n  }\n}\n\nfragment ImportParts on Import {\n  id\n  kind\n  fileName\n  fileDigest\n  fileBytes\n  actor\n  startedAt\n  finishedAt\n  status\n  rows\n  recorded\n  same\n  refused\n}";
