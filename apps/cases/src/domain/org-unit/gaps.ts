import type { OrgUnitKind, MemberRole } from './org-unit';

/** What stands of one kind in one area, with its members by role. */
export type StandingOrgUnit = {
  readonly code: string;
  readonly kind: OrgUnitKind;
  readonly areaCode: string;
  readonly parent: string | null;
  readonly members: readonly { readonly account: string; readonly role: MemberRole }[];
};

/** Something that should be there and is not. */
export type OrgUnitGap = {
  readonly areaCode: string;
  readonly missing: 'LEADING_GROUP' | 'SPECIAL_TEAM' | 'GRID' | 'ASSISTANT' | 'TEAM_OFFICE' | 'TEAM_GROUPS';
};

const GROUPS = 3;

/** S2-04: a special team has one office and three groups. */
const gapsOfTeam = (team: StandingOrgUnit, all: readonly StandingOrgUnit[]): readonly OrgUnitGap[] => {
  const within = all.filter(({ parent }) => parent === team.code);
  const has = (kind: OrgUnitKind) => within.filter((unit) => unit.kind === kind).length;
  return [
    ...(has('OFFICE') === 1 ? [] : [{ areaCode: team.areaCode, missing: 'TEAM_OFFICE' } as const]),
    ...(has('WORKING_GROUP') === GROUPS ? [] : [{ areaCode: team.areaCode, missing: 'TEAM_GROUPS' } as const]),
  ];
};

/** The areas of a county. */
type Areas = { readonly county: string; readonly towns: readonly string[]; readonly villages: readonly string[] };

/**
 * What is missing: each town has a leading group and a special team (S4-05), each village a grid and each grid an
 * assistant (S1-12), the team of the county its office and three groups (S2-04).
 */
export const orgUnitGaps = (
  all: readonly StandingOrgUnit[],
  { county, towns, villages }: Areas,
): readonly OrgUnitGap[] => {
  const without = (kind: 'LEADING_GROUP' | 'SPECIAL_TEAM' | 'GRID', areas: readonly string[]): readonly OrgUnitGap[] =>
    areas
      .filter((area) => !all.some((unit) => unit.kind === kind && unit.areaCode === area))
      .map((areaCode) => ({ areaCode, missing: kind }));
  return [
    ...without('LEADING_GROUP', towns),
    ...without('SPECIAL_TEAM', towns),
    ...without('GRID', villages),
    ...all
      .filter(({ kind, members }) => kind === 'GRID' && !members.some(({ role }) => role === 'ASSISTANT'))
      .map(({ areaCode }) => ({ areaCode, missing: 'ASSISTANT' as const })),
    ...all
      .filter(({ kind, areaCode }) => kind === 'SPECIAL_TEAM' && areaCode === county)
      .flatMap((team) => gapsOfTeam(team, all)),
  ];
};
