// Generated from operations/*.graphql and the schema of the gateway by `npm run schema`; not edited by hand.
import type { Document } from '../document';
import type * as Types from '../types.generated';

export const Warnings: Document<Types.WarningsQuery, Types.WarningsQueryVariables> = "query Warnings($first: Int, $after: String, $filter: WarningFilter) {\n  warnings(first: $first, after: $after, filter: $filter) {\n    totalCount\n    nodes {\n      id\n      level\n      stage\n      since\n      title {\n        zh\n        en\n      }\n      project {\n        code\n        name\n      }\n      next\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}";

export const MustDo: Document<Types.MustDoQuery, Types.MustDoQueryVariables> = "query MustDo($first: Int, $after: String, $through: Day) {\n  mustDo(first: $first, after: $after, through: $through) {\n    totalCount\n    nodes {\n      duty\n      dueOn\n      status\n      warning {\n        id\n      }\n      clue {\n        code\n      }\n      case {\n        code\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}";

export const WarningAcknowledge: Document<Types.WarningAcknowledgeMutation, Types.WarningAcknowledgeMutationVariables> = "mutation WarningAcknowledge($input: WarningInput!) {\n  warningAcknowledge(input: $input) {\n    id\n    stage\n  }\n}";

export const WarningAnswer: Document<Types.WarningAnswerMutation, Types.WarningAnswerMutationVariables> = "mutation WarningAnswer($input: WarningAnswerInput!) {\n  warningAnswer(input: $input) {\n    id\n    stage\n  }\n}";

export const ClueSign: Document<Types.ClueSignMutation, Types.ClueSignMutationVariables> = "mutation ClueSign($input: ClueInput!) {\n  clueSign(input: $input) {\n    code\n    stage\n  }\n}";

export const CaseSignTask: Document<Types.CaseSignTaskMutation, Types.CaseSignTaskMutationVariables> = "mutation CaseSignTask($input: CaseSignTaskInput!) {\n  caseSignTask(input: $input) {\n    code\n    stage\n  }\n}";

export const CaseFinishTask: Document<Types.CaseFinishTaskMutation, Types.CaseFinishTaskMutationVariables> = "mutation CaseFinishTask($input: CaseFinishTaskInput!) {\n  caseFinishTask(input: $input) {\n    code\n    stage\n  }\n}";
