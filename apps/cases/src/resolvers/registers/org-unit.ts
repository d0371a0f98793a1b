import { plainDate } from '@anxin/domain-kit';
import { areasWithin, begin, giving, type Input, nextOf, signed } from '@anxin/service-kit';
import { orgUnitCommands } from '../../commands/registers/org-unit';
import { type Member, ORG_UNIT_KINDS, orgUnitGaps, trainingGaps } from '../../domain/org-unit';
import { standingOrgUnits, trainedOfficers } from '../../store/registers/read-registers';
import type { Context } from '../context';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';
import { entryConnection, entryOf, targetOf } from './entries';

/** `SetOrgUnitMembers` as the mutation that gives it: `orgUnitSetMembers`. */
export const orgUnitMutation = (command: string): string => {
  const [verb = '', rest = ''] = command.split('OrgUnit');
  return `orgUnit${verb}${rest}`;
};

const target = targetOf('ORG_UNIT', ({ orgUnit }) => orgUnit);
const gives = giving(target);

const orgUnitFound: MutationResolvers['orgUnitFound'] = (_, { input }, context, { fieldName }) => {
  const { kind, name, areaCode, parent, duties, foundedOn, basis, members } = input;
  const { today } = signed(context);
  const unit = { kind, name, areaCode, parent: parent ?? undefined, duties, foundedOn, basis: basis ?? undefined };
  const command = { type: 'FoundOrgUnit', ...unit, members, today } as const;
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'OrgUnitFounded' ? first.entry.code : ''),
  });
};

type Renamed = Input & { readonly name: string; readonly from: ReturnType<typeof plainDate> };
type Dissolved = Input & { readonly reason: string; readonly mergedInto?: string | null };

export const orgUnitMutations = {
  orgUnitFound,
  orgUnitSetMembers: gives('SetOrgUnitMembers', ({ members }: Input & { readonly members: readonly Member[] }) => ({
    members,
  })),
  orgUnitRename: gives('RenameOrgUnit', ({ name, from }: Renamed) => ({ name, from })),
  orgUnitDissolve: gives('DissolveOrgUnit', ({ reason, mergedInto }: Dissolved) => ({
    reason,
    mergedInto: mergedInto ?? undefined,
  })),
} satisfies Partial<MutationResolvers>;

const within = (areaCode: string, { app }: Context) => areasWithin(app, [areaCode], app.clock.today());

/** S1-12, S2-04, S3-13, S4-05: what stands at the levels of an area, and what is missing there. */
const organisation: QueryResolvers['organisation'] = async (_, { areaCode }, context) => {
  const { app, reads } = context;
  const today = app.clock.today();
  const towns = app.areas.below(areaCode, today).map(({ id }) => id);
  const villages = towns.flatMap((town) => app.areas.below(town, today).map(({ id }) => id));
  const all = await standingOrgUnits(reads.rows, [
    ...new Set([...(await within(areaCode, context)), ...towns, ...villages]),
  ]);
  return {
    byKind: ORG_UNIT_KINDS.flatMap((kind) => {
      const units = all.filter((unit) => unit.kind === kind);
      const members = units.reduce((sum, unit) => sum + unit.members.length, 0);
      return units.length === 0 ? [] : [{ kind, units: units.length, members }];
    }),
    gaps: [...orgUnitGaps(all, { county: areaCode, towns, villages })],
  };
};

export const orgUnitQueries = {
  orgUnit: (_, { code }, context) => entryOf('ORG_UNIT', code, context),
  orgUnits: (_, { filter, ...args }, context) => entryConnection('ORG_UNIT', args, filter, context),
  organisation,
  trainingGaps: async (_, { areaCode, year }, context) => {
    const { reads } = context;
    const areas = await within(areaCode, context);
    const span = { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) };
    const [units, trained] = [
      await standingOrgUnits(reads.rows, areas),
      await trainedOfficers(reads.rows, { areas, ...span }),
    ];
    return [...trainingGaps(units, trained)];
  },
} satisfies Partial<QueryResolvers>;

export const OrgUnit: Resolvers['OrgUnit'] = {
  kind: ({ entry }) => entry.kind,
  next: ({ stage }) => nextOf(orgUnitCommands, stage, orgUnitMutation),
  name: ({ entry }) => entry.name,
  area: ({ areaCode }) => ({ code: areaCode }),
  parent: ({ entry }, _, context) => entryOf('ORG_UNIT', entry.parent, context),
  duties: ({ entry }) => [...entry.duties],
  foundedOn: ({ entry }) => entry.foundedOn,
  basis: ({ entry }) => entry.basis ?? null,
  members: ({ entry }) => [...entry.members],
  formerNames: ({ entry }) => [...entry.formerNames],
  dissolvedOn: ({ entry }) => entry.dissolved?.on ?? null,
  dissolvedBecause: ({ entry }) => entry.dissolved?.reason ?? null,
  mergedInto: ({ entry }, _, context) => entryOf('ORG_UNIT', entry.dissolved?.mergedInto, context),
};

export const OrgUnitGap: Resolvers['OrgUnitGap'] = { area: ({ areaCode }) => ({ code: areaCode }) };
