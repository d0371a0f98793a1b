import { askedBy } from './asked';

export const clueSearch = askedBy({
  stages: 'names',
  channel: 'name',
  project: 'text',
  late: 'yes',
  area: 'text',
  dueBy: 'text',
  receivedFrom: 'text',
  receivedTo: 'text',
  open: 'yes',
});
export type ClueSearch = ReturnType<typeof clueSearch>;

export const caseSearch = askedBy({
  stages: 'names',
  area: 'text',
  sector: 'name',
  owner: 'text',
  leader: 'text',
  overdue: 'yes',
  open: 'yes',
  closedFrom: 'text',
  closedTo: 'text',
  openedFrom: 'text',
  openedTo: 'text',
});
export type CaseSearch = ReturnType<typeof caseSearch>;

/** The month of which the call backs are shown; the one before this unless told. */
export const callBackSearch = askedBy({ month: 'text' });

export const groupEventSearch = askedBy({ stages: 'names', levels: 'names', area: 'text' });
export type GroupEventSearch = ReturnType<typeof groupEventSearch>;

/** Matters of enforcement. */
export const matterSearch = askedBy({ stages: 'names', kinds: 'names', area: 'text', enterprise: 'text' });
export type MatterSearch = ReturnType<typeof matterSearch>;

/** A span of days in an area, and by which rate units are ranked. */
export const reportSearch = askedBy({ area: 'text', from: 'text', to: 'text', rate: 'name' });
export type ReportSearch = ReturnType<typeof reportSearch>;
