import { isCreditCode, textCheckBy } from '@anxin/law';
import { dayChecksBy } from '../checks';
import type { Publication } from '../listing';
import type {
  AnswerPublicationIssueEntry,
  ContestPublicationIssueEntry,
  CorrectPublicationIssueEntry,
  EditPublicationIssue,
  ExposePublicationIssue,
  GatherPublicationIssue,
  IssueCommand,
  IssueEvent,
  StatePublicationIssueEntry,
  WithdrawPublicationIssueEntry,
} from './commands';
import { issueErrors } from './errors';
import { type IssueEntry, type IssueState, type KnownIssue, standing } from './publication-issue';

const refuseText = textCheckBy(issueErrors);
const { refuseFuture } = dayChecksBy({ ...issueErrors, DAY_TOO_EARLY: issueErrors.DAY_NOT_COME });

const ENTRIES_AT_MOST = 500;
type Unknown = Extract<IssueState, { readonly stage: 'UNKNOWN' }>;

const gather = ({ opening }: Unknown, command: GatherPublicationIssue): readonly IssueEvent[] => {
  if (!opening) throw issueErrors.UNKNOWN();
  const { areaCode, period, violations, today: on } = command;
  const entries = violations.map((one, index) => ({ ...one, no: index + 1 }));
  return [
    { type: 'PublicationIssueGathered', on, issue: { code: opening.code, areaCode, period, gatheredOn: on, entries } },
  ];
};

const expose = ({ opening }: Unknown, command: ExposePublicationIssue): readonly IssueEvent[] => {
  if (!opening) throw issueErrors.UNKNOWN();
  const { areaCode, ref, kind, reason, today: on, by } = command;
  const { code, refusing } = opening;
  if (!refusing) throw issueErrors.REF_UNKNOWN({ code: ref });
  if (!refusing.isOverdue) throw issueErrors.NOT_REFUSING({ code: ref });
  refuseText('reason', reason);
  const entry = { source: 'EXPOSURE', ref, kind, creditCode: refusing.creditCode, on, no: 1 } as const;
  const issue = { code, areaCode, exposure: { by, reason }, gatheredOn: on, entries: [entry] };
  return [{ type: 'PublicationIssueGathered', on, issue }];
};

const state = ({ issue }: KnownIssue, command: StatePublicationIssueEntry): readonly IssueEvent[] => {
  const { ref, kind, creditCode, on: happened, today: on, by } = command;
  if (issue.entries.length >= ENTRIES_AT_MOST) throw issueErrors.ENTRIES_TOO_MANY();
  refuseText('ref', ref);
  if (!isCreditCode(creditCode)) throw issueErrors.ENTERPRISE_INVALID();
  refuseFuture(happened, on);
  const violation = { source: 'STATED', ref, kind, creditCode, on: happened } as const;
  return [{ type: 'PublicationIssueEntryStated', on, violation, by }];
};

const refuseContent = ({ unitName, address, facts, result }: Publication, representative: string): void => {
  for (const [field, text] of Object.entries({ unitName, address, facts, result, representative }))
    refuseText(field, text);
};

const edit = ({ issue }: KnownIssue, { entries, today: on, by }: EditPublicationIssue): readonly IssueEvent[] => {
  const asked = standing(issue).map(({ no }) => no);
  const given = entries.map(({ no }) => no).toSorted((one, other) => one - other);
  // PUB-01: none is picked out.
  if (JSON.stringify(asked) !== JSON.stringify(given))
    throw issueErrors.ENTRIES_INCOMPLETE({ missing: asked.filter((no) => !given.includes(no)).join(' ') });
  for (const { content, representative } of entries) refuseContent(content, representative);
  return [{ type: 'PublicationIssueEdited', on, by, contents: entries.map(({ no, content }) => ({ no, content })) }];
};

/** S0-46: nobody judges what they edited themselves. */
const refuseEditor = ({ issue }: KnownIssue, by: string): void => {
  if (issue.edited?.by === by) throw issueErrors.SECOND_OFFICER_NEEDED();
};

const entryOf = ({ issue }: KnownIssue, no: number): IssueEntry => {
  const entry = issue.entries.find((one) => one.no === no);
  if (!entry) throw issueErrors.ENTRY_UNKNOWN({ no: String(no) });
  if (entry.withdrawn) throw issueErrors.ENTRY_WITHDRAWN({ no: String(no) });
  return entry;
};

const isUnderReview = ({ objection }: IssueEntry): boolean =>
  objection !== undefined && objection.finding === undefined;

const contest = (found: KnownIssue, { no, words, today: on }: ContestPublicationIssueEntry): readonly IssueEvent[] => {
  if (isUnderReview(entryOf(found, no))) throw issueErrors.ALREADY_CONTESTED();
  refuseText('words', words);
  return [{ type: 'PublicationIssueEntryContested', on, no, words }];
};

const answer = (found: KnownIssue, command: AnswerPublicationIssueEntry): readonly IssueEvent[] => {
  const { no, finding, reply, today: on, by } = command;
  if (!isUnderReview(entryOf(found, no))) throw issueErrors.NOT_CONTESTED();
  refuseEditor(found, by);
  refuseText('reply', reply);
  return [{ type: 'PublicationIssueEntryAnswered', on, no, by, finding, reply }];
};

const correct = (found: KnownIssue, command: CorrectPublicationIssueEntry): readonly IssueEvent[] => {
  const { no, content, representative, reason, today: on, by } = command;
  entryOf(found, no);
  refuseEditor(found, by);
  refuseText('reason', reason);
  refuseContent(content, representative);
  return [{ type: 'PublicationIssueEntryCorrected', on, no, by, reason, content }];
};

const withdraw = (found: KnownIssue, command: WithdrawPublicationIssueEntry): readonly IssueEvent[] => {
  const { no, reason, today: on, by } = command;
  const { source, fallen, objection } = entryOf(found, no);
  const isMistaken = source === 'STATED' && found.stage !== 'RELEASED';
  if (!fallen && objection?.finding !== 'UPHELD' && !isMistaken) throw issueErrors.NOT_TO_WITHDRAW();
  refuseText('reason', reason);
  return [{ type: 'PublicationIssueEntryWithdrawn', on, no, by, reason }];
};

type Later = Exclude<IssueCommand, GatherPublicationIssue | ExposePublicationIssue>;

const decideKnown = (found: KnownIssue, command: Later): readonly IssueEvent[] => {
  const { issue } = found;
  const { today: on } = command;
  switch (command.type) {
    case 'StatePublicationIssueEntry':
      return state(found, command);
    case 'EditPublicationIssue':
      return edit(found, command);
    case 'ReleasePublicationIssue': {
      refuseEditor(found, command.by);
      const fell = standing(issue).find(({ fallen }) => fallen);
      if (fell) throw issueErrors.ENTRY_FELL({ no: String(fell.no) });
      return [{ type: 'PublicationIssueReleased', on, by: command.by }];
    }
    case 'RecordPublicationIssueReceipt':
      refuseText('receiptNo', command.receiptNo);
      return [{ type: 'PublicationIssueReceived', on, channel: command.channel, receiptNo: command.receiptNo }];
    case 'ContestPublicationIssueEntry':
      return contest(found, command);
    case 'AnswerPublicationIssueEntry':
      return answer(found, command);
    case 'CorrectPublicationIssueEntry':
      return correct(found, command);
    case 'WithdrawPublicationIssueEntry':
      return withdraw(found, command);
    case 'FellPublicationIssueEntry':
      return standing(issue)
        .filter(({ ref, source, fallen }) => ref === command.ref && source !== 'STATED' && !fallen)
        .map(({ no }) => ({ type: 'PublicationIssueEntryFell', on, no, reason: command.reason }));
    case 'MissPublicationIssueDuty': {
      const { duty, dueOn } = command;
      return issue.missed.includes(duty) ? [] : [{ type: 'PublicationIssueDutyMissed', on, duty, dueOn }];
    }
  }
};

export const decide = (found: IssueState, command: IssueCommand): readonly IssueEvent[] => {
  if (found.stage === 'UNKNOWN') {
    if (command.type === 'GatherPublicationIssue') return gather(found, command);
    if (command.type === 'ExposePublicationIssue') return expose(found, command);
    throw issueErrors.UNKNOWN();
  }
  if (command.type === 'GatherPublicationIssue' || command.type === 'ExposePublicationIssue')
    throw issueErrors.ALREADY_GATHERED();
  return decideKnown(found, command);
};
