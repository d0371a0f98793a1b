import type { Decider, Given, Happened, PlainDate, StateTable } from '@anxin/domain-kit';
import { textCheckBy } from '@anxin/law';
import { refuseAccounts, repeated } from '../checks';
import {
  type OrgUnit,
  ORG_UNIT_STAGES,
  type OrgUnitKind,
  type OrgUnitPlan,
  type OrgUnitStage,
  type OrgUnitState,
  type Member,
} from './org-unit';
import { orgUnitErrors } from './errors';

export type FoundOrgUnit = Given<'FoundOrgUnit'> & OrgUnitPlan & Pick<OrgUnit, 'members'>;
/** Its members are these from now on. */
export type SetOrgUnitMembers = Given<'SetOrgUnitMembers'> & Pick<OrgUnit, 'members'>;
/** S1-02: it is called otherwise from a day on. */
export type RenameOrgUnit = Given<'RenameOrgUnit'> & { readonly name: string; readonly from: PlainDate };
/** It ends, or goes on in another. */
export type DissolveOrgUnit = Given<'DissolveOrgUnit'> & {
  readonly reason: string;
  readonly mergedInto?: string | undefined;
};
export type OrgUnitCommand = FoundOrgUnit | SetOrgUnitMembers | RenameOrgUnit | DissolveOrgUnit;

export type OrgUnitFounded = Happened<'OrgUnitFounded'> & {
  readonly entry: Omit<OrgUnit, 'formerNames' | 'dissolved'>;
};
export type OrgUnitMembersSet = Happened<'OrgUnitMembersSet'> & Pick<OrgUnit, 'members'>;
export type OrgUnitRenamed = Happened<'OrgUnitRenamed'> & Pick<RenameOrgUnit, 'name' | 'from'>;
export type OrgUnitDissolved = Happened<'OrgUnitDissolved'> & Pick<DissolveOrgUnit, 'reason' | 'mergedInto'>;
export type OrgUnitEvent = OrgUnitFounded | OrgUnitMembersSet | OrgUnitRenamed | OrgUnitDissolved;

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const orgUnitTable: StateTable<OrgUnitState, OrgUnitCommand['type'], OrgUnitStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...ORG_UNIT_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    FoundOrgUnit: ['UNKNOWN'],
    SetOrgUnitMembers: ['STANDING'],
    RenameOrgUnit: ['STANDING'],
    DissolveOrgUnit: ['STANDING'],
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return orgUnitErrors.UNKNOWN();
    return command === 'FoundOrgUnit' ? orgUnitErrors.ALREADY_THERE() : orgUnitErrors.STAGE();
  },
};

const refuseText = textCheckBy(orgUnitErrors);

/** Those that answer for something have one who does. */
const LED: readonly OrgUnitKind[] = ['LEADING_GROUP', 'SPECIAL_TEAM', 'WORKING_GROUP'];

const refuseMembers = (kind: OrgUnitKind, members: readonly Member[]): void => {
  const accounts = members.map(({ account }) => account);
  refuseAccounts(accounts, orgUnitErrors.MEMBER_INVALID);
  if (repeated(accounts) !== undefined) throw orgUnitErrors.MEMBER_REPEATED();
  const heads = members.filter(({ role }) => role === 'HEAD').length;
  if (heads > 1 || (heads === 0 && LED.includes(kind))) throw orgUnitErrors.HEAD_MISSING();
};

const found = (
  { code = '' }: { readonly code?: string | undefined },
  command: FoundOrgUnit,
): readonly OrgUnitEvent[] => {
  const { type: _, today: on, ...unit } = command;
  refuseText('name', unit.name);
  for (const duty of unit.duties) refuseText('duties', duty);
  if (unit.basis !== undefined) refuseText('basis', unit.basis);
  if (unit.foundedOn > on) throw orgUnitErrors.DAY_NOT_COME({ today: on });
  refuseMembers(unit.kind, unit.members);
  return [{ type: 'OrgUnitFounded', on, entry: { code, ...unit } }];
};

const rename = (unit: OrgUnit, { name, from, today: on }: RenameOrgUnit): readonly OrgUnitEvent[] => {
  refuseText('name', name);
  if (name === unit.name) throw orgUnitErrors.NAME_SAME();
  if (from > on) throw orgUnitErrors.DAY_NOT_COME({ today: on });
  const since = unit.formerNames.at(-1)?.until ?? unit.foundedOn;
  if (from <= since) throw orgUnitErrors.DAY_TOO_EARLY({ earliest: since });
  return [{ type: 'OrgUnitRenamed', on, name, from }];
};

const decide = (state: OrgUnitState, command: OrgUnitCommand): readonly OrgUnitEvent[] => {
  if (command.type === 'FoundOrgUnit') {
    if (state.stage !== 'UNKNOWN') throw orgUnitErrors.ALREADY_THERE();
    return found(state, command);
  }
  if (state.stage === 'UNKNOWN') throw orgUnitErrors.UNKNOWN();
  const { today: on } = command;
  switch (command.type) {
    case 'SetOrgUnitMembers':
      refuseMembers(state.entry.kind, command.members);
      return [{ type: 'OrgUnitMembersSet', on, members: command.members }];
    case 'RenameOrgUnit':
      return rename(state.entry, command);
    case 'DissolveOrgUnit':
      refuseText('reason', command.reason);
      if (command.mergedInto !== undefined) refuseText('mergedInto', command.mergedInto);
      return [{ type: 'OrgUnitDissolved', on, reason: command.reason, mergedInto: command.mergedInto }];
  }
};

const evolve = (state: OrgUnitState, event: OrgUnitEvent): OrgUnitState => {
  if (event.type === 'OrgUnitFounded') return { stage: 'STANDING', entry: { ...event.entry, formerNames: [] } };
  if (state.stage === 'UNKNOWN') return state;
  const { entry: unit } = state;
  switch (event.type) {
    case 'OrgUnitMembersSet':
      return { ...state, entry: { ...unit, members: event.members } };
    case 'OrgUnitRenamed': {
      const formerNames = [...unit.formerNames, { name: unit.name, until: event.from }];
      return { ...state, entry: { ...unit, name: event.name, formerNames } };
    }
    case 'OrgUnitDissolved': {
      const { on, reason, mergedInto } = event;
      return { stage: 'DISSOLVED', entry: { ...unit, dissolved: { on, reason, mergedInto } } };
    }
  }
};

/** What the work is done by: founded, with its members and duties, renamed, dissolved. */
export const orgUnits: Decider<OrgUnitState, OrgUnitCommand, OrgUnitEvent> = {
  initial: { stage: 'UNKNOWN' },
  ...orgUnitTable,
  decide,
  evolve,
};
