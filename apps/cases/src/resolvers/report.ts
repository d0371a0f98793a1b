import { daysBetween, meanToTenth, percentOf, type PlainDate } from '@anxin/domain-kit';
import { beforeFestival, isUndetermined, sensitivePeriods, zeroTargets } from '@anxin/law';
import { areasWithin } from '@anxin/service-kit';
import {
  AGE_BANDS,
  type Artefact,
  ARTEFACTS,
  changesOf,
  COUNTED_BY,
  countOf,
  daysOf,
  meanOf,
  RATE_NAMES,
  rateOf,
  RATES,
  refuseSpan,
  type Span,
  type WorkReport as Report,
  yearBefore,
  zerosBefore,
} from '../domain/report';
import { boardOn, openByDay } from '../store/figures/read-board';
import { channelsOf } from '../store/figures/read-channels';
import { countsOf, firstDayKnown } from '../store/figures/read-counts';
import { LEAD_TIMES, leadTimesOf } from '../store/figures/read-lead-times';
import { workReportsOf } from '../store/registers/work-reports';
import type { Context } from './context';
import { ranking, unitsIn, workReports } from './report-unit';
import type { FiguresRow } from './rows';
import type { QueryResolvers, Resolvers } from './schema.generated';

/** An area stands for all that lies within it; without one, all that the caller may see. */
const areasOf = (areaCode: string | null | undefined, { app }: Context): Promise<readonly string[] | null> =>
  areaCode ? areasWithin(app, [areaCode], app.clock.today()) : Promise.resolve(null);

const figuresOf = async (span: Span, areas: readonly string[] | null, { app, reads }: Context): Promise<FiguresRow> => {
  const counts = await countsOf(reads.rows, { ...span, today: app.clock.today() }, { areas });
  return { span, counts: counts.get('OFFICE') ?? {} };
};

const yearOnYear: QueryResolvers['yearOnYear'] = async (_, { areaCode, ...span }, context) => {
  refuseSpan(span);
  const areas = await areasOf(areaCode, context);
  const [now, before] = [await figuresOf(span, areas, context), yearBefore(span)];
  // Where the books begin is no secret of anybody's area.
  const first = await firstDayKnown(context.app.rows);
  if (first === null || first > before.from) return { now, before: null, changes: [] };
  const then = await figuresOf(before, areas, context);
  return { now, before: then, changes: [...changesOf(now.counts, then.counts)] };
};

const artefactOf = (kind: Artefact, found: Report | undefined) => ({
  kind,
  exists: found !== undefined,
  on: found?.handedInOn ?? null,
  note: found?.note ?? null,
});

const monthlyCycles: QueryResolvers['monthlyCycles'] = async (_, { areaCode, month }, context) => {
  const { units } = unitsIn(areaCode, context);
  const found = await workReportsOf(context.reads.rows, month, ARTEFACTS);
  return units.map((unit) => {
    const artefacts = ARTEFACTS.map((kind) =>
      artefactOf(
        kind,
        found.find((one) => one.unit === unit && one.kind === kind),
      ),
    );
    return { unit: { unit }, month, artefacts, isClosed: artefacts.every(({ exists }) => exists) };
  });
};

export const reportQueries = {
  board: async (_, { areaCode, on }, context) => {
    const day = on ?? context.app.clock.today();
    return { on: day, lines: await boardOn(context.reads.rows, day, await areasOf(areaCode, context)) };
  },
  openByDay: async (_, { areaCode, kind, ...span }, context) => {
    const days = daysOf(span);
    const found = await openByDay(context.reads.rows, span, { kind, areas: await areasOf(areaCode, context) });
    const none = (on: PlainDate) => ({ on, open: 0, oldestDays: null });
    return days.map((on) => found.find((one) => one.on === on) ?? none(on));
  },
  workFigures: async (_, { areaCode, ...span }, context) => {
    refuseSpan(span);
    return figuresOf(span, await areasOf(areaCode, context), context);
  },
  clueChannels: async (_, { areaCode, ...span }, context) => {
    refuseSpan(span);
    return channelsOf(context.reads.rows, span, await areasOf(areaCode, context));
  },
  beforeFestival: async (_, { areaCode: code, on }, { app, loaders }) => {
    const day = on ?? app.clock.today();
    const festival = beforeFestival.decide({ on: day }, app.terms);
    if (isUndetermined(festival)) return null;
    const period = { from: festival.windowFrom, to: day };
    return zerosBefore(festival, await loaders.groupEventFigures.load({ code, ...period, on: app.clock.today() }));
  },
  sensitivePeriods: (_, { on }, { app }) => {
    const day = on ?? app.clock.today();
    return sensitivePeriods.decide({ on: day }, app.terms).map((period) => ({
      ...period,
      startsInDays: Math.max(0, daysBetween(day, period.from)),
    }));
  },
  leadTimes: async (_, { areaCode, ...span }, context) => {
    refuseSpan(span);
    const found = await leadTimesOf(context.reads.rows, span, await areasOf(areaCode, context));
    return LEAD_TIMES.map((of) => found.find((one) => one.of === of) ?? { of, cases: 0, days: 0, longest: null });
  },
  yearOnYear,
  workReports: (_, args, context) => workReports(args, context),
  ranking: (_, args, context) => ranking(args, context),
  monthlyCycles,
} satisfies Partial<QueryResolvers>;

export const Board: Resolvers['Board'] = {
  byKind: ({ lines }) => lines.filter(({ by }) => by === 'KIND'),
  byArea: ({ lines }) => lines.filter(({ by }) => by === 'AREA'),
  bySector: ({ lines }) => lines.filter(({ by }) => by === 'SECTOR'),
  byLevel: ({ lines }) => lines.filter(({ by }) => by === 'LEVEL'),
  targets: ({ on, lines }, _, { app }) => {
    const targets = zeroTargets.decide({ on }, app.terms);
    if (isUndetermined(targets)) return [];
    return targets.map((of) => {
      const [kind, figure] = COUNTED_BY[of];
      const count = lines.find((line) => line.by === 'KIND' && line.kind === kind)?.[figure] ?? 0;
      return { of, count, isZero: count === 0 };
    });
  },
};

export const BoardLine: Resolvers['BoardLine'] = {
  area: ({ area }) => (area === null ? null : { code: area }),
  caseLevel: ({ kind, level }) => (kind === 'CASE' ? (level as never) : null),
  warningLevel: ({ kind, level }) => (kind === 'WARNING' ? (level as never) : null),
  ages: ({ ages }) => AGE_BANDS.map((band, place) => ({ ...band, open: ages[place] ?? 0 })),
};

export const WorkFigures: Resolvers['WorkFigures'] = {
  from: ({ span }) => span.from,
  to: ({ span }) => span.to,
  received: ({ counts }) => countOf(counts, 'RECEIVED').times,
  transferred: ({ counts }) => countOf(counts, 'TRANSFERRED').times,
  people: ({ counts }) => countOf(counts, 'RECEIVED').people,
  amountFen: ({ counts }) => countOf(counts, 'RECEIVED').fen,
  closed: ({ counts }) => countOf(counts, 'CLOSED').subjects,
  due: ({ counts }) => countOf(counts, 'DUE').times,
  closedInTime: ({ counts }) => countOf(counts, 'IN_TIME').times,
  open: ({ counts }) => countOf(counts, 'OPEN').subjects,
  casesOpened: ({ counts }) => countOf(counts, 'CASE_OPENED').times,
  claimants: ({ counts }) => countOf(counts, 'CLAIMANT').subjects,
  claimFen: ({ counts }) => countOf(counts, 'CASE_OPENED').fen,
  casesClosed: ({ counts }) => countOf(counts, 'CASE_CLOSED').times,
  casesVerified: ({ counts }) => countOf(counts, 'CASE_VERIFIED').times,
  peoplePaid: ({ counts }) => countOf(counts, 'PAID').subjects,
  paidFen: ({ counts }) => countOf(counts, 'PAID').fen,
  paidMeanFen: ({ counts }) => meanOf(countOf(counts, 'PAID')),
  visits: ({ counts }) => countOf(counts, 'CASE_VISIT').times,
  casesVisited: ({ counts }) => countOf(counts, 'CASE_VISIT').subjects,
  enterprisesVisited: ({ counts }) => countOf(counts, 'ENTERPRISE_VISIT').subjects,
  mediations: ({ counts }) => countOf(counts, 'MEDIATION').times,
  insuranceArrears: ({ counts }) => countOf(counts, 'INSURANCE_ARREARS').subjects,
  projects: ({ counts }) => countOf(counts, 'PROJECT').subjects,
  warnedEnterprises: ({ counts }) => countOf(counts, 'WARNED').subjects,
  keyCasesClosed: ({ counts }) => countOf(counts, 'KEY_CLOSED').subjects,
  backlogVisits: ({ counts }) => countOf(counts, 'BACKLOG_VISIT').times,
  backlogClosed: ({ counts }) => countOf(counts, 'BACKLOG_CLOSED').subjects,
  rates: ({ counts }) => RATE_NAMES.map((of) => rateOf(of, counts)),
};

export const ChannelFigures: Resolvers['ChannelFigures'] = {
  responseDaysMean: ({ responseDays, responded }) => meanToTenth(responseDays, responded),
};

export const LeadTime: Resolvers['LeadTime'] = {
  daysMean: ({ days, cases }) => meanToTenth(days, cases),
  daysLongest: ({ longest }) => longest,
};

export const Rate: Resolvers['Rate'] = {
  percent: ({ numerator, denominator }) => percentOf(BigInt(numerator), BigInt(denominator)),
  numeratorIs: ({ of }) => RATES[of].numeratorIs,
  denominatorIs: ({ of }) => RATES[of].denominatorIs,
};
