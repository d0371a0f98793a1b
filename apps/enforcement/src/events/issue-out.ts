import { violationsPublished } from '@anxin/contracts';
import {
  publicationContent,
  publicationCorrection,
  publicationKind,
  publicationObjection,
  publicationPeriod,
  publicationRelease,
} from '@anxin/law';
import { type JournalEntry, published } from '@anxin/service-kit';
import { type IssueEvent, type KnownIssue, standing } from '../domain/publication-issue';
import { placeOfCheck } from '../store/checks/inspection-row';
import { issueStream } from '../store/sanctions/issue-store';

/** The rules by which an event was decided. */
const RULES: { readonly [Type in IssueEvent['type']]: readonly string[] } = {
  PublicationIssueGathered: [publicationKind.id, publicationPeriod.id],
  PublicationIssueEntryStated: [publicationKind.id],
  PublicationIssueEdited: [publicationContent.id],
  PublicationIssueReleased: [publicationContent.id, publicationPeriod.id],
  PublicationIssueReceived: ['PUB-04'],
  PublicationIssueEntryContested: [publicationObjection.id],
  PublicationIssueEntryAnswered: [publicationObjection.id],
  PublicationIssueEntryCorrected: [publicationCorrection.id],
  PublicationIssueEntryWithdrawn: [publicationCorrection.id],
  PublicationIssueEntryFell: [publicationCorrection.id],
  PublicationIssueDutyMissed: [publicationRelease.id],
};

/** What the journal keeps of an event, with its words; and what of it becomes public, without them. */
export const tellIssue = ({ issue }: KnownIssue, { type, ...payload }: IssueEvent): readonly JournalEntry[] => {
  const [stream, place, rules] = [issueStream(issue.code), placeOfCheck(issue), RULES[type]];
  const kept: JournalEntry = { stream, type, place, payload, rules };
  if (type !== 'PublicationIssueReleased') return [kept];
  const entries = standing(issue).map(({ kind, creditCode, ref }) => ({ kind, creditCode, source: ref }));
  const { code: issueCode, areaCode, period } = issue;
  const told = { issueCode, areaCode, period: period?.name, on: payload.on, entries };
  return [kept, published(stream, place, violationsPublished, told, rules)];
};
