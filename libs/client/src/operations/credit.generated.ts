// Generated from operations/*.graphql and the schema of the gateway by `npm run schema`; not edited by hand.
import type { Document } from '../document';
import type * as Types from '../types.generated';

export const EnterpriseCredit: Document<Types.EnterpriseCreditQuery, Types.EnterpriseCreditQueryVariables> = "query EnterpriseCredit($creditCode: ID!) {\n  enterprise(creditCode: $creditCode) {\n    creditCode\n    name\n    creditGrade {\n      grade\n      assessment {\n        code\n        year\n      }\n    }\n    creditAssessments(first: 20) {\n      totalCount\n      nodes {\n        code\n        year\n        stage\n        grade\n        punished\n        confirmedOn\n        tests {\n          test\n          isMet\n        }\n        corrections {\n          on\n          from\n        }\n      }\n    }\n  }\n}";
