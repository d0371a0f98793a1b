import {
  type DutyChange,
  type ParameterBook,
  publicationCorrection,
  publicationObjection,
  publicationRelease,
} from '@anxin/law';
import type { IssueEvent } from './commands';
import type { IssueEntry, IssueState, KnownIssue, PublicationIssue } from './publication-issue';

const changedEntry = (
  issue: PublicationIssue,
  no: number,
  change: (entry: IssueEntry) => IssueEntry,
): PublicationIssue => ({
  ...issue,
  entries: issue.entries.map((entry) => (entry.no === no ? change(entry) : entry)),
});

type Later = Exclude<IssueEvent, { readonly type: 'PublicationIssueGathered' }>;

const changed = (issue: PublicationIssue, event: Later): PublicationIssue => {
  const { on } = event;
  switch (event.type) {
    case 'PublicationIssueEntryStated':
      return { ...issue, entries: [...issue.entries, { ...event.violation, no: issue.entries.length + 1 }] };
    case 'PublicationIssueEdited': {
      const contents = new Map(event.contents.map(({ no, content }) => [no, content]));
      const entries = issue.entries.map((entry) => ({ ...entry, content: contents.get(entry.no) ?? entry.content }));
      return { ...issue, entries, edited: { on, by: event.by } };
    }
    case 'PublicationIssueReleased':
      return { ...issue, released: { on, by: event.by } };
    case 'PublicationIssueReceived': {
      const others = issue.receipts.filter(({ channel }) => channel !== event.channel);
      return { ...issue, receipts: [...others, { channel: event.channel, receiptNo: event.receiptNo, on }] };
    }
    case 'PublicationIssueEntryContested':
      return changedEntry(issue, event.no, (entry) => ({ ...entry, objection: { on, words: event.words } }));
    case 'PublicationIssueEntryAnswered': {
      const { finding, reply } = event;
      const answered = { on, words: '' };
      return changedEntry(issue, event.no, (entry) => ({
        ...entry,
        objection: { ...answered, ...entry.objection, finding, reply },
      }));
    }
    case 'PublicationIssueEntryCorrected': {
      const { by, reason, content } = event;
      return changedEntry(issue, event.no, (entry) => ({ ...entry, content, corrected: { on, by, reason } }));
    }
    case 'PublicationIssueEntryWithdrawn': {
      const { by, reason } = event;
      return changedEntry(issue, event.no, (entry) => ({ ...entry, withdrawn: { on, by, reason } }));
    }
    case 'PublicationIssueEntryFell':
      return changedEntry(issue, event.no, (entry) => ({ ...entry, fallen: { on, reason: event.reason } }));
    case 'PublicationIssueDutyMissed':
      return { ...issue, missed: [...issue.missed, event.duty] };
  }
};

export const evolve = (state: IssueState, event: IssueEvent): IssueState => {
  if (event.type === 'PublicationIssueGathered')
    return { stage: 'GATHERED', issue: { ...event.issue, receipts: [], missed: [] } };
  if (state.stage === 'UNKNOWN') return state;
  const issue = changed(state.issue, event);
  if (event.type === 'PublicationIssueEdited') return { stage: 'EDITED', issue };
  if (event.type === 'PublicationIssueReleased') return { stage: 'RELEASED', issue };
  // What was added to an edited one is to be edited too.
  if (event.type === 'PublicationIssueEntryStated') return { stage: 'GATHERED', issue };
  return { stage: state.stage, issue };
};

/** What an event does to the clocks of an issue: to release it, and of each entry to review, correct or withdraw it. */
export const issueDuties = (
  event: IssueEvent,
  { stage, issue }: KnownIssue,
  law: ParameterBook,
): readonly DutyChange[] => {
  const { on } = event;
  const corrections = (of: 'correct' | 'withdraw', duty: string): DutyChange => ({
    ...{ type: 'START', duty, rule: publicationCorrection.id, on },
    term: publicationCorrection.decide({ of, start: on }, law),
  });
  switch (event.type) {
    case 'PublicationIssueGathered': {
      const start = event.issue.period?.to;
      if (start === undefined) return [];
      const term = publicationRelease.decide({ of: 'release', start }, law);
      return [{ type: 'START', duty: 'RELEASE', rule: publicationRelease.id, on: start, term }];
    }
    case 'PublicationIssueReleased':
      return [{ type: 'MEET', duties: ['RELEASE'], on }];
    case 'PublicationIssueEntryContested': {
      const term = publicationObjection.decide({ of: 'review', start: on }, law);
      return [{ type: 'START', duty: `REVIEW_${event.no}`, rule: publicationObjection.id, on, term }];
    }
    case 'PublicationIssueEntryAnswered': {
      const met: DutyChange = { type: 'MEET', duties: [`REVIEW_${event.no}`], on };
      return event.finding === 'UPHELD' ? [met, corrections('correct', `CORRECT_${event.no}`)] : [met];
    }
    case 'PublicationIssueEntryFell': {
      // What nobody was shown needs no correction.
      if (stage !== 'RELEASED') return [];
      const isPenalty = issue.entries.find(({ no }) => no === event.no)?.source === 'PENALTY';
      return [
        isPenalty ? corrections('withdraw', `WITHDRAW_${event.no}`) : corrections('correct', `CORRECT_${event.no}`),
      ];
    }
    case 'PublicationIssueEntryCorrected':
      return [{ type: 'MEET', duties: [`CORRECT_${event.no}`], on }];
    case 'PublicationIssueEntryWithdrawn':
      return [{ type: 'MEET', duties: [`CORRECT_${event.no}`, `WITHDRAW_${event.no}`], on }];
    default:
      return [];
  }
};
