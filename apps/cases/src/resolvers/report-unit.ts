import { isUndetermined, reportDue } from '@anxin/law';
import { areasAround, giveCommand } from '@anxin/service-kit';
import type { CaseUnit } from '../domain/case';
import type { Sector } from '../domain/clue';
import {
  type Counts,
  isPeriodic,
  parsePeriod,
  periodFor,
  type RateOf,
  rateOf,
  ranksOf,
  refuseSpan,
  type Span,
  type WorkReportKey,
  workReportErrors,
} from '../domain/report';
import { countsOf } from '../store/figures/read-counts';
import { workReportId, workReportsById, workReportsOf } from '../store/registers/work-reports';
import type { Context } from './context';
import type { ReportRow } from './rows';
import type { MutationResolvers, Resolvers, WorkReportHandInInput } from './schema.generated';

const SECTORS: readonly Sector[] = ['HOUSING', 'WATER', 'TRANSPORT'];

type Units = { readonly units: readonly CaseUnit[]; readonly towns: readonly string[] };

const townUnit = (code: string): CaseUnit => `TOWN:${code}`;
const departmentUnit = (sector: string): CaseUnit => `DEPARTMENT:${sector as Sector}`;

/** The towns directly below an area. */
const townsOf = (areaCode: string, { app }: Context): readonly string[] =>
  app.areas.below(areaCode, app.clock.today()).map(({ id }) => id);

export const townUnits = (areaCode: string, context: Context): readonly CaseUnit[] =>
  townsOf(areaCode, context).map(townUnit);
export const departmentUnits = (): readonly CaseUnit[] => SECTORS.map(departmentUnit);

/** The units of an area that report, as far as they are the caller's to see: the office sees each. */
export const unitsIn = (areaCode: string, context: Context): Units => {
  const { actor } = context;
  const all = townsOf(areaCode, context);
  switch (actor.role) {
    case 'OFFICE':
      return { units: ['OFFICE', ...all.map(townUnit), ...SECTORS.map(departmentUnit)], towns: all };
    case 'TOWN': {
      const towns = all.filter((code) => actor.areas?.includes(code));
      return { units: towns.map(townUnit), towns };
    }
    default:
      return { units: (actor.sectors ?? []).map(departmentUnit), towns: [] };
  }
};

/** The town of each area that lies in one of some. */
const townOfAreas = async (towns: readonly string[], { app }: Context): Promise<ReadonlyMap<string, string>> => {
  const around = await areasAround(app, towns, app.clock.today());
  return new Map([...around].flatMap(([area, [town]]) => (town === undefined ? [] : [[area, town] as const])));
};

const countsByUnit = async (
  span: Span,
  towns: readonly string[],
  context: Context,
  rows = context.reads.rows,
): Promise<ReadonlyMap<CaseUnit, Counts>> =>
  countsOf(rows, { ...span, today: context.app.clock.today() }, { towns: await townOfAreas(towns, context) });

type Named = Pick<WorkReportKey, 'kind' | 'period'>;

/** By when a unit hands it in; null where nobody asks for it, or no calendar says it. */
const dueOf = ({ kind, period }: Named, { app }: Context) => {
  if (!isPeriodic(kind)) return null;
  const due = reportDue.decide({ kind, lastDay: periodFor({ kind, period }).to }, app.terms);
  return isUndetermined(due) ? null : due;
};

const rowOf = (
  key: WorkReportKey,
  { report, counts }: { readonly report: ReportRow['report']; readonly counts: Counts | undefined },
  context: Context,
): ReportRow => {
  const [dueOn, span] = [dueOf(key, context), periodFor(key)];
  const isLate = dueOn !== null && (report?.handedInOn ?? context.app.clock.today()) > dueOn;
  const figures = isPeriodic(key.kind) ? { span, counts: report?.counts ?? counts ?? {} } : null;
  return { ...key, dueOn, isLate, report, figures };
};

/** A week's or month's report of each unit, handed in or not; nothing where the area does not ask for it. */
export const workReports = async (
  { areaCode, period }: { readonly areaCode: string; readonly period: string },
  context: Context,
): Promise<ReportRow[]> => {
  const kind = parsePeriod(period)?.every === 'WEEK' ? 'WEEKLY' : 'MONTHLY';
  const span = periodFor({ kind, period });
  if (dueOf({ kind, period }, context) === null) return [];
  const { units, towns } = unitsIn(areaCode, context);
  const found = await workReportsOf(context.reads.rows, period, [kind]);
  const counts = await countsByUnit(span, towns, context);
  return units.map((unit) => {
    const report = found.find((one) => one.unit === unit);
    return rowOf({ unit, kind, period }, { report, counts: counts.get(unit) }, context);
  });
};

type RankingArgs = Span & { readonly areaCode: string; readonly of: RateOf };

/**
 * S0-41: where each of the caller's units stands among its peers, towns among towns and departments among departments.
 * Peers are counted whole, and shown by their number alone.
 */
export const ranking = async ({ areaCode, of, ...span }: RankingArgs, context: Context) => {
  refuseSpan(span);
  const { units } = unitsIn(areaCode, context);
  const towns = townsOf(areaCode, context);
  const counts = await countsByUnit(span, towns, context, context.app.rows);
  return [towns.map(townUnit), SECTORS.map(departmentUnit)].flatMap((peers) => {
    const rates = peers.map((unit) => rateOf(of, counts.get(unit) ?? {}));
    const ranks = ranksOf(rates);
    const ranked = ranks.filter((rank) => rank !== null).length;
    return peers.flatMap((unit, place) => {
      const [rate, rank = null] = [rates[place], ranks[place]];
      return rate && units.includes(unit) ? [{ unit: { unit }, rate, rank, ranked }] : [];
    });
  });
};

/** Whose report it is: nobody hands in another's. Throws `WORK_REPORT_UNKNOWN`. */
const ownUnit = ({ townCode, sector }: WorkReportHandInInput, { actor }: Context): CaseUnit => {
  const [town, department] = [townCode ?? actor.areas?.[0], sector ?? actor.sectors?.[0]];
  if (actor.role === 'OFFICE') return 'OFFICE';
  // A village within the town is no unit.
  if (actor.role === 'TOWN' && town !== undefined && actor.areas?.includes(town)) return townUnit(town);
  if (actor.role === 'DEPARTMENT' && department !== undefined) return departmentUnit(department);
  throw workReportErrors.UNKNOWN();
};

/** A unit hands in its report of a week or month, with the figures as they stand, or one of the month's three artefacts. */
export const workReportHandIn: MutationResolvers['workReportHandIn'] = async (_, { input }, context, { fieldName }) => {
  const { kind, period, isNil, note } = input;
  const key = { unit: ownUnit(input, context), kind, period };
  const towns = key.unit.startsWith('TOWN:') ? [key.unit.slice('TOWN:'.length)] : [];
  const figures = isPeriodic(kind) ? await countsByUnit(periodFor(key), towns, context) : undefined;
  const counts = figures?.get(key.unit) ?? {};
  const command = {
    type: 'HandInWorkReport',
    ...key,
    ...{ isNil: isNil ?? false, note: note ?? undefined, counts, today: context.app.clock.today() },
  } as const;
  const id = workReportId(key);
  await giveCommand(context, context.app.workReport, { mutation: fieldName, id, input, command });
  const [report] = await workReportsById(context.reads.rows, [id]);
  return rowOf(key, { report, counts }, context);
};

export const WorkReport: Resolvers['WorkReport'] = {
  unit: ({ unit }) => ({ unit }),
  handedInOn: ({ report }) => report?.handedInOn ?? null,
  isNil: ({ report }) => report?.isNil ?? null,
  note: ({ report }) => report?.note ?? null,
};
