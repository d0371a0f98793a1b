import type { Vault } from '@anxin/identity';
import {
  type Aggregate,
  append,
  applyCommands,
  type Cause,
  type CommandTable,
  numberedAggregate,
  rowsIn,
  seesRowOf,
  type Tx,
} from '@anxin/service-kit';
import {
  type IssueCommand,
  issueDuties,
  issueErrors,
  type IssueEvent,
  issues,
  type IssueState,
  issueTable,
} from '../domain/publication-issue';
import { tellIssue } from '../events/issue-out';
import { placeOfCheck } from '../store/checks/inspection-row';
import {
  exposureOpening,
  issueOf,
  issueOpening,
  issueRowOf,
  issuesFrom,
  issueStore,
  issueStream,
  type Representative,
  saveRepresentatives,
} from '../store/sanctions/issue-store';
import type { CheckParts } from './inspection-aggregate';
import type { Revoked } from './order-aggregate';

const OFFICE = ['OFFICE'] as const;

/** What may be done to a publication of violations, and by whom. */
export const issueCommands: CommandTable<IssueState, IssueCommand['type']> = {
  ...issueTable,
  name: 'publication issue',
  givenBy: {
    GatherPublicationIssue: [],
    ExposePublicationIssue: OFFICE,
    StatePublicationIssueEntry: OFFICE,
    EditPublicationIssue: OFFICE,
    ReleasePublicationIssue: OFFICE,
    RecordPublicationIssueReceipt: OFFICE,
    ContestPublicationIssueEntry: OFFICE,
    AnswerPublicationIssueEntry: OFFICE,
    CorrectPublicationIssueEntry: OFFICE,
    WithdrawPublicationIssueEntry: OFFICE,
    FellPublicationIssueEntry: [],
    MissPublicationIssueDuty: [],
  },
};

export type IssueAggregate = Aggregate<IssueState, IssueCommand, IssueEvent>;

/** Names that commands gave, beside the issue. */
const namesOf = (code: string, command: IssueCommand): readonly Representative[] => {
  if (command.type === 'EditPublicationIssue')
    return command.entries.map(({ no, representative: name }) => ({ code, no, name }));
  return command.type === 'CorrectPublicationIssueEntry'
    ? [{ code, no: command.no, name: command.representative }]
    : [];
};

/** How an issue is decided, who may command it, how it is saved and published: the one way its commands go. */
export const issueAggregate = ({ law, countyOf, vault }: CheckParts & { readonly vault: Vault }): IssueAggregate =>
  numberedAggregate({
    ...{ law, decider: issues, commands: issueCommands, sees: seesRowOf('publication_issue'), streamOf: issueStream },
    ...{ store: issueStore, rowOf: issueRowOf, tell: tellIssue },
    unknown: (code) => issueErrors.UNKNOWN({ code }),
    stateOf: (row) => ({ stage: row.stage, issue: issueOf(row) }),
    begins: (command) => {
      if (command.type !== 'GatherPublicationIssue' && command.type !== 'ExposePublicationIssue') return undefined;
      const county = countyOf(command.areaCode, command.today);
      return {
        place: placeOfCheck(command),
        open: (tx) =>
          command.type === 'GatherPublicationIssue'
            ? issueOpening(tx, county, command.today)
            : exposureOpening(tx, command, county),
      };
    },
    duties: (event, found) => issueDuties(event, found, law),
    beside: (tx, changes) =>
      saveRepresentatives(
        tx,
        vault,
        changes.flatMap(({ id, steps }) => steps.flatMap(({ command }) => namesOf(id, command))),
      ),
  });

/** PUB-06: with decisions that were revoked fall the entries that come from them, in the same transaction. */
export const revokeEntriesOf =
  (issue: IssueAggregate) =>
  async (tx: Tx, decisions: readonly Revoked[], cause: Cause): Promise<void> => {
    for (const { code: ref, reason } of decisions) {
      const command = { type: 'FellPublicationIssueEntry', ref, reason, today: cause.businessDay } as const;
      const commands = (await issuesFrom(rowsIn(tx), ref)).map((id) => ({ id, command }));
      if (commands.length > 0) await append(tx, (await applyCommands(tx, issue, commands, cause)).entries, cause);
    }
  };
