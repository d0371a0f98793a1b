import type { Decider, StateTable } from '@anxin/domain-kit';
import type { IssueCommand, IssueEvent } from './commands';
import { decide } from './decide';
import { issueErrors } from './errors';
import { evolve } from './evolve';
import { ISSUE_STAGES, type IssueStage, type IssueState } from './publication-issue';

export type * from './commands';
export * from './errors';
export { issueDuties } from './evolve';
export * from './publication-issue';

const RELEASED = ['RELEASED'] as const;

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const issueTable: StateTable<IssueState, IssueCommand['type'], IssueStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...ISSUE_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    GatherPublicationIssue: ['UNKNOWN'],
    ExposePublicationIssue: ['UNKNOWN'],
    StatePublicationIssueEntry: ['GATHERED', 'EDITED'],
    EditPublicationIssue: ['GATHERED', 'EDITED'],
    ReleasePublicationIssue: ['EDITED'],
    RecordPublicationIssueReceipt: RELEASED,
    ContestPublicationIssueEntry: RELEASED,
    AnswerPublicationIssueEntry: RELEASED,
    CorrectPublicationIssueEntry: RELEASED,
    WithdrawPublicationIssueEntry: ISSUE_STAGES,
    FellPublicationIssueEntry: ISSUE_STAGES,
    MissPublicationIssueDuty: ISSUE_STAGES,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return issueErrors.UNKNOWN();
    return command === 'GatherPublicationIssue' || command === 'ExposePublicationIssue'
      ? issueErrors.ALREADY_GATHERED()
      : issueErrors.STAGE({ stage });
  },
};

/** A publication of serious violations: gathered, edited by one, released by another. */
export const issues: Decider<IssueState, IssueCommand, IssueEvent> = {
  initial: { stage: 'UNKNOWN' },
  ...issueTable,
  decide,
  evolve,
};
