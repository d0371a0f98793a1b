// Generated from operations/*.graphql and the schema of the gateway by `npm run schema`; not edited by hand.
import type { Document } from '../document';
import type * as Types from '../types.generated';

export const GridTasks: Document<Types.GridTasksQuery, Types.GridTasksQueryVariables> = "query GridTasks($first: Int) {\n  businessDay\n  mustDo(first: $first) {\n    totalCount\n    nodes {\n      duty\n      dueOn\n      dueAt\n      status\n      workdaysLeft\n      clue {\n        code\n        channel\n        stage\n        employerName\n        people\n        amountFen\n        reporterPhoneMasked\n        project {\n          name\n        }\n        area {\n          name\n        }\n      }\n      case {\n        code\n        stage\n        claimFen\n        project {\n          name\n        }\n        area {\n          name\n        }\n      }\n      warning {\n        id\n        level\n        raisedLevel\n        stage\n        title {\n          zh\n          en\n        }\n        project {\n          name\n        }\n        enterprise {\n          name\n        }\n      }\n    }\n  }\n}";

export const GridClue: Document<Types.GridClueQuery, Types.GridClueQueryVariables> = "query GridClue($code: ID!) {\n  businessDay\n  clue(code: $code) {\n    code\n    channel\n    externalNo\n    receivedOn\n    stage\n    next\n    employerName\n    people\n    amountFen\n    periodFrom\n    periodTo\n    reporterNameMasked\n    reporterPhoneMasked\n    words\n    project {\n      code\n      name\n    }\n    area {\n      name\n    }\n    deadlines {\n      duty\n      dueOn\n      dueAt\n      status\n      workdaysLeft\n    }\n    evidence(first: 20) {\n      totalCount\n      nodes {\n        id\n        fileName\n        type\n      }\n    }\n  }\n}";

export const GridCase: Document<Types.GridCaseQuery, Types.GridCaseQueryVariables> = "query GridCase($code: ID!) {\n  businessDay\n  case(code: $code) {\n    code\n    stage\n    next\n    periodFrom\n    periodTo\n    claimFen\n    project {\n      code\n      name\n    }\n    area {\n      name\n    }\n    parties {\n      role\n      name\n    }\n    workers {\n      worker {\n        id\n        nameMasked\n      }\n      claimFen\n      paidFen\n      proof\n    }\n    deadlines {\n      duty\n      dueOn\n      dueAt\n      status\n      workdaysLeft\n    }\n    evidence(first: 20) {\n      totalCount\n      nodes {\n        id\n        fileName\n        type\n      }\n    }\n  }\n}";

export const GridWarning: Document<Types.GridWarningQuery, Types.GridWarningQueryVariables> = "query GridWarning($id: ID!) {\n  businessDay\n  warning(id: $id) {\n    id\n    level\n    raisedLevel\n    stage\n    next\n    since\n    title {\n      zh\n      en\n    }\n    figures {\n      zh\n      en\n    }\n    project {\n      code\n      name\n    }\n    enterprise {\n      name\n    }\n    explained {\n      words\n      on\n    }\n    deadlines {\n      duty\n      dueOn\n      dueAt\n      status\n      workdaysLeft\n    }\n  }\n}";

export const GridProjects: Document<Types.GridProjectsQuery, Types.GridProjectsQueryVariables> = "query GridProjects($first: Int, $search: String) {\n  businessDay\n  checklist(of: FIVE_SYSTEMS) {\n    item\n  }\n  projects(first: $first, filter: {search: $search}) {\n    totalCount\n    nodes {\n      code\n      name\n      sector\n      contractor {\n        name\n      }\n      area {\n        code\n      }\n    }\n  }\n}";

export const GridReporterPhone: Document<Types.GridReporterPhoneQuery, Types.GridReporterPhoneQueryVariables> = "query GridReporterPhone($code: ID!, $reason: String!) {\n  clue(code: $code) {\n    reporterPhone(reason: $reason)\n  }\n}";

export const GridClueCheck: Document<Types.GridClueCheckMutation, Types.GridClueCheckMutationVariables> = "mutation GridClueCheck($input: ClueInput!) {\n  clueCheck(input: $input) {\n    code\n    stage\n  }\n}";

export const GridClueMediate: Document<Types.GridClueMediateMutation, Types.GridClueMediateMutationVariables> = "mutation GridClueMediate($input: ClueInput!) {\n  clueMediate(input: $input) {\n    code\n    stage\n  }\n}";

export const GridClueSendBack: Document<Types.GridClueSendBackMutation, Types.GridClueSendBackMutationVariables> = "mutation GridClueSendBack($input: ClueReasonInput!) {\n  clueSendBack(input: $input) {\n    code\n    stage\n  }\n}";

export const GridClueHandOver: Document<Types.GridClueHandOverMutation, Types.GridClueHandOverMutationVariables> = "mutation GridClueHandOver($input: ClueHandOverInput!) {\n  clueHandOver(input: $input) {\n    code\n    stage\n  }\n}";

export const GridClueConclude: Document<Types.GridClueConcludeMutation, Types.GridClueConcludeMutationVariables> = "mutation GridClueConclude($input: ClueConcludeInput!) {\n  clueConclude(input: $input) {\n    code\n    stage\n  }\n}";

export const GridCaseMediate: Document<Types.GridCaseMediateMutation, Types.GridCaseMediateMutationVariables> = "mutation GridCaseMediate($input: CaseInput!) {\n  caseMediate(input: $input) {\n    code\n    stage\n  }\n}";

export const GridCaseEndMediation: Document<Types.GridCaseEndMediationMutation, Types.GridCaseEndMediationMutationVariables> = "mutation GridCaseEndMediation($input: CaseEndMediationInput!) {\n  caseEndMediation(input: $input) {\n    code\n    stage\n  }\n}";

export const GridCaseTagObstacles: Document<Types.GridCaseTagObstaclesMutation, Types.GridCaseTagObstaclesMutationVariables> = "mutation GridCaseTagObstacles($input: CaseTagObstaclesInput!) {\n  caseTagObstacles(input: $input) {\n    code\n    stage\n  }\n}";

export const GridCaseRefer: Document<Types.GridCaseReferMutation, Types.GridCaseReferMutationVariables> = "mutation GridCaseRefer($input: CaseReferInput!) {\n  caseRefer(input: $input) {\n    code\n    stage\n  }\n}";

export const GridCaseAttestPayment: Document<Types.GridCaseAttestPaymentMutation, Types.GridCaseAttestPaymentMutationVariables> = "mutation GridCaseAttestPayment($input: CaseAttestPaymentInput!) {\n  caseAttestPayment(input: $input) {\n    code\n    stage\n  }\n}";

export const GridCaseRecordVisit: Document<Types.GridCaseRecordVisitMutation, Types.GridCaseRecordVisitMutationVariables> = "mutation GridCaseRecordVisit($input: CaseRecordVisitInput!) {\n  caseRecordVisit(input: $input) {\n    code\n    stage\n  }\n}";

export const GridInspectionPlan: Document<Types.GridInspectionPlanMutation, Types.GridInspectionPlanMutationVariables> = "mutation GridInspectionPlan($input: InspectionPlanInput!) {\n  inspectionPlan(input: $input) {\n    code\n    items {\n      item\n      rule {\n        id\n      }\n    }\n  }\n}";

export const GridInspectionCarryOut: Document<Types.GridInspectionCarryOutMutation, Types.GridInspectionCarryOutMutationVariables> = "mutation GridInspectionCarryOut($input: InspectionCarryOutInput!) {\n  inspectionCarryOut(input: $input) {\n    code\n    stage\n  }\n}";

export const GridWatchItemOpen: Document<Types.GridWatchItemOpenMutation, Types.GridWatchItemOpenMutationVariables> = "mutation GridWatchItemOpen($input: WatchItemOpenInput!) {\n  watchItemOpen(input: $input) {\n    code\n    stage\n  }\n}";
