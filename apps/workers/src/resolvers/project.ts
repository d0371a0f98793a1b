import { wageTasks } from '@anxin/law';
import { lastDayOf, monthOf as monthOfDay, parsePlainDate, type PlainMonth } from '@anxin/domain-kit';
import { asOf, connection, textKey } from '@anxin/service-kit';
import { z } from 'zod';
import { indicatorsOn } from '../domain/indicators';
import type { ProjectPayroll } from '../domain/lines';
import { linePage } from '../store/wages/read-lines';
import { countStays, rosterPage, type StayKey, type StoredStay } from '../store/roster/read-stays';
import {
  countSharedMonths,
  type SharedMonth as StoredSharedMonth,
  type SharedMonthKey,
  sharedMonthPage,
} from '../store/wages/shared-months';
import type { AskedLine, MonthOfProject } from './rows';
import { explained } from './proof';
import { accountForecastOf, headcountsOf } from './wages/forecast';
import { monthsOf } from './wages/wage-months';
import { gatesOfProject } from './gates';
import type { Resolvers } from './schema.generated';

/** Wage lines and rosters are asked for by those who work through them: larger pages than usual. */
const PAGE_ROWS_MAX = 1_000;

const lineKey = z.tuple([z.int32(), z.string()]);
const monthKey: z.ZodType<SharedMonthKey> = z.tuple([z.string(), z.int32()]);
const stayKey: z.ZodType<StayKey> = z.tuple([z.int32(), z.string().refine((day) => parsePlainDate(day) !== undefined)]);

type Counted = { readonly month: PlainMonth | null | undefined; readonly personId: number | undefined };

const countLines = (payroll: ProjectPayroll<unknown> | undefined, { month, personId }: Counted): number =>
  (payroll?.people ?? [])
    .filter((person) => personId === undefined || person.personId === personId)
    .flatMap(({ lines }) => lines)
    .filter(({ payMonth }) => !month || payMonth === month).length;

export const Project: Resolvers['Project'] = {
  __resolveReference: async (told, { loaders }) => {
    const project = await loaders.project.load(told.code);
    return project && { ...told, ...project };
  },
  ...gatesOfProject,
  roster: ({ code }, args, context) =>
    connection<StoredStay, StayKey>(args, {
      key: stayKey,
      keyOf: ({ personId, enteredOn }) => [personId, enteredOn],
      read: (after, limit) => rosterPage(context.reads.rows, code, asOf(args, context), { after, limit }),
      count: () => countStays(context.reads.rows, code, asOf(args, context)),
      most: PAGE_ROWS_MAX,
    }),
  wageMonths: ({ code }, args, context) =>
    connection<MonthOfProject, string>(args, {
      key: textKey,
      keyOf: ({ payMonth }) => payMonth,
      read: async (after = '', limit) =>
        monthsOf(code, await context.loaders.payroll.load({ code, ...asOf(args, context) }))
          .filter(({ payMonth }) => payMonth > after)
          .slice(0, limit),
      count: async () => monthsOf(code, await context.loaders.payroll.load({ code, ...asOf(args, context) })).length,
    }),
  sharedMonths: ({ code }, args, context) =>
    connection<StoredSharedMonth, SharedMonthKey>(args, {
      key: monthKey,
      keyOf: ({ payMonth, personId }) => [payMonth, personId],
      read: (after, limit) => sharedMonthPage(context.reads.rows, code, { after, limit }),
      count: () => countSharedMonths(context.reads.rows, code),
    }),
  wageLines: async ({ code }, { month, worker, ...args }, context) => {
    const project = await context.loaders.project.load(code);
    const person = worker ? await context.loaders.person.load(worker) : undefined;
    const asked = asOf(args, context);
    return connection<AskedLine, readonly [number, string]>(args, {
      key: lineKey,
      keyOf: ({ personId, payMonth }) => [personId, payMonth],
      read: async (after, limit) => {
        if (!project || person === null) return [];
        const page = await linePage(context.reads.rows, project, asked, context.app.law, {
          after: after && { personId: after[0], payMonth: after[1] as PlainMonth },
          limit,
          month: month ?? undefined,
          personId: person?.personId,
        });
        return page.map((line) => ({ ...line, asked }));
      },
      count: async () =>
        person === null
          ? 0
          : countLines(await context.loaders.payroll.load({ code, ...asked }), { month, personId: person?.personId }),
      most: PAGE_ROWS_MAX,
    });
  },
  accountForecast: (project, _, context) => accountForecastOf(project, context),
  headcounts: ({ code }, { days }, context) => headcountsOf(code, days, context),
  lastTold: ({ code }, _, { loaders }) => loaders.lastTold.load(code),
  wageFigures: ({ code }, args, context) => context.loaders.figures.load({ code, ...asOf(args, context) }),
  wageTasks: async ({ code }, { month }, context) => {
    const on = context.app.clock.today();
    const asked = month ?? monthOfDay(on);
    const end = lastDayOf(asked);
    const [payroll, withoutCard] = await Promise.all([
      context.loaders.payroll.load({ code, on }),
      context.loaders.withoutCard.load({ code, on: end < on ? end : on }),
    ]);
    return payroll ? [...wageTasks({ ...payroll, withoutCard }, asked, on)] : [];
  },
  wageIndicators: async ({ code }, args, context) => {
    const asked = asOf(args, context);
    const payroll = await context.loaders.payroll.load({ code, ...asked });
    return payroll
      ? indicatorsOn(payroll, asked.on, context.app.law).map((indicator) =>
          explained(indicator, payroll, asked, context),
        )
      : [];
  },
};

export const Enterprise: Resolvers['Enterprise'] = {
  __resolveReference: ({ creditCode }) => ({ creditCode }),
  wageFigures: ({ creditCode }, args, context) =>
    context.loaders.enterpriseFigures.load({ code: creditCode, ...asOf(args, context) }),
};

export const Area: Resolvers['Area'] = {
  __resolveReference: ({ code }) => ({ code }),
  wageFigures: ({ code }, args, context) => context.loaders.areaFigures.load({ code, ...asOf(args, context) }),
};
