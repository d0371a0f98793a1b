import type { PlainDate } from '@anxin/domain-kit';
import type { GivenBy, Happened, Proof } from '../checks';
import type { Clearance, OwingProject } from './clearance';

export type BeginClearance = GivenBy<'BeginClearance'> &
  Pick<Clearance, 'name' | 'areaCode'> & { readonly projects: readonly OwingProject[] };
export type ClearanceBegun = Happened<'ClearanceBegun'> & { readonly clearance: Omit<Clearance, 'ended'> };

/** More projects that were found to owe. */
export type AddToClearance = GivenBy<'AddToClearance'> & { readonly projects: readonly OwingProject[] };
export type ClearanceGrown = Happened<'ClearanceGrown'> & Pick<AddToClearance, 'by' | 'projects'>;

type OfProject = { readonly projectCode: string };
/** Somebody says, with proof, that a project paid, */
export type ReportClearance = GivenBy<'ReportClearance'> &
  OfProject & { readonly paidOn: PlainDate; readonly proofs: readonly Proof[] };
export type ClearanceReported = Happened<'ClearanceReported'> & Omit<ReportClearance, 'type' | 'today'>;
/** and somebody else confirms it, or does not. */
export type ConfirmClearance = GivenBy<'ConfirmClearance'> & OfProject;
export type ClearanceConfirmed = Happened<'ClearanceConfirmed'> & OfProject & { readonly by: string };
export type RejectClearance = GivenBy<'RejectClearance'> & OfProject & { readonly reason: string };
export type ClearanceRejected = Happened<'ClearanceRejected'> & Omit<RejectClearance, 'type' | 'today'>;

export type EndClearance = GivenBy<'EndClearance'> & { readonly summary: string };
export type ClearanceEnded = Happened<'ClearanceEnded'> & Pick<EndClearance, 'by' | 'summary'>;

export type ClearanceCommand =
  BeginClearance | AddToClearance | ReportClearance | ConfirmClearance | RejectClearance | EndClearance;
export type ClearanceEvent =
  ClearanceBegun | ClearanceGrown | ClearanceReported | ClearanceConfirmed | ClearanceRejected | ClearanceEnded;
