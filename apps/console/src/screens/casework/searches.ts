import { askedBy } from './asked';

export type ClueSearch = {
  readonly stages?: readonly string[] | undefined;
  readonly channel?: string | undefined;
  readonly project?: string | undefined;
  readonly late?: true | undefined;
  readonly area?: string | undefined;
  readonly dueBy?: string | undefined;
};
export const clueSearch = askedBy<ClueSearch>({
  stages: 'names',
  channel: 'name',
  project: 'text',
  late: 'yes',
  area: 'text',
  dueBy: 'text',
});

export type CaseSearch = {
  readonly stages?: readonly string[] | undefined;
  readonly area?: string | undefined;
  readonly sector?: string | undefined;
  readonly owner?: string | undefined;
  readonly leader?: string | undefined;
  readonly overdue?: true | undefined;
};
export const caseSearch = askedBy<CaseSearch>({
  stages: 'names',
  area: 'text',
  sector: 'name',
  owner: 'text',
  leader: 'text',
  overdue: 'yes',
});

export type GroupEventSearch = {
  readonly stages?: readonly string[] | undefined;
  readonly levels?: readonly string[] | undefined;
  readonly area?: string | undefined;
};
export const groupEventSearch = askedBy<GroupEventSearch>({ stages: 'names', levels: 'names', area: 'text' });

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
