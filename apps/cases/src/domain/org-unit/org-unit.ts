import type { PlainDate } from '@anxin/domain-kit';
import type { RegisterState } from '../register';

/**
 * What the work is done by: the leading group of a county or town with its office, special teams, the squads of
 * inspection, the grid, the units that are members, and the bodies that mediate in enterprises.
 */
export const ORG_UNIT_KINDS = [
  ...['LEADING_GROUP', 'OFFICE', 'SPECIAL_TEAM', 'WORKING_GROUP', 'ONE_STOP_DESK'],
  ...['BRIGADE', 'SQUADRON', 'GRID', 'MEMBER_UNIT', 'MEDIATION_BODY'],
] as const;
export type OrgUnitKind = (typeof ORG_UNIT_KINDS)[number];

/** As what somebody is in a unit. */
export const MEMBER_ROLES = ['HEAD', 'DEPUTY', 'INSPECTOR', 'GRID_OFFICER', 'ASSISTANT', 'MEMBER'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** An officer, by the account, which is no name. */
export type Member = { readonly account: string; readonly role: MemberRole };

export type OrgUnitPlan = {
  readonly kind: OrgUnitKind;
  readonly name: string;
  /** The county, town or village that it is for. */
  readonly areaCode: string;
  /** The unit that it belongs to, by its code: a working group to its team, a squadron to its brigade. */
  readonly parent?: string | undefined;
  /** What it has to do: its list of duties (S0-11). */
  readonly duties: readonly string[];
  readonly foundedOn: PlainDate;
  /** The document that founds it, by its number. */
  readonly basis?: string | undefined;
};

export type OrgUnit = OrgUnitPlan & {
  /** `area6-ORG-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly members: readonly Member[];
  /** What it was called before, and from which day not any more. */
  readonly formerNames: readonly { readonly name: string; readonly until: PlainDate }[];
  readonly dissolved?:
    { readonly on: PlainDate; readonly reason: string; readonly mergedInto?: string | undefined } | undefined;
};

export const ORG_UNIT_STAGES = ['STANDING', 'DISSOLVED'] as const;
export type OrgUnitStage = (typeof ORG_UNIT_STAGES)[number];

export type OrgUnitState = RegisterState<OrgUnitStage, OrgUnit>;
