// Generated from operations/*.graphql and the schema of the gateway by `npm run schema`; not edited by hand.
import type { Document } from '../document';
import type * as Types from '../types.generated';

export const CountyToday: Document<Types.CountyTodayQuery, Types.CountyTodayQueryVariables> = "query CountyToday($code: ID!) {\n  area(code: $code) {\n    code\n    name\n    projectFigures {\n      projects\n      balanceFen\n    }\n    wageFigures {\n      workers\n      workersOwed\n      arrearsFen\n      projectsOwing\n      foundAt\n      warnings {\n        level\n        count\n      }\n    }\n  }\n}";

export const Projects: Document<Types.ProjectsQuery, Types.ProjectsQueryVariables> = "query Projects($first: Int, $after: String, $filter: ProjectFilter, $sort: ProjectSort) {\n  projects(first: $first, after: $after, filter: $filter, sort: $sort) {\n    totalCount\n    nodes {\n      code\n      name\n      sector\n      warningLevel\n      wageFigures {\n        workersOwed\n        arrearsFen\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}";
