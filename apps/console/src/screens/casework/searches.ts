import { askedBy } from './asked';

export type ClueSearch = {
  readonly stages?: readonly string[] | undefined;
  readonly channel?: string | undefined;
  readonly project?: string | undefined;
  readonly late?: true | undefined;
};
export const clueSearch = askedBy<ClueSearch>({ stages: 'names', channel: 'name', project: 'text', late: 'yes' });

export type CaseSearch = {
  readonly stages?: readonly string[] | undefined;
  readonly area?: string | undefined;
  readonly sector?: string | undefined;
  readonly owner?: string | undefined;
  readonly overdue?: true | undefined;
};
export const caseSearch = askedBy<CaseSearch>({
  stages: 'names',
  area: 'text',
  sector: 'name',
  owner: 'text',
  overdue: 'yes',
});

/** Orders, penalties, listings and referrals. */
export type MatterSearch = {
  readonly stages?: readonly string[] | undefined;
  readonly area?: string | undefined;
  readonly enterprise?: string | undefined;
};
export const matterSearch = askedBy<MatterSearch>({ stages: 'names', area: 'text', enterprise: 'text' });

/** A span of days in an area, and by which rate units are ranked. */
export type ReportSearch = {
  readonly area?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly rate?: string | undefined;
};
export const reportSearch = askedBy<ReportSearch>({ area: 'text', from: 'text', to: 'text', rate: 'name' });
