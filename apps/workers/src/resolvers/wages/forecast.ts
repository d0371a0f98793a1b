import { DomainError, fen, addDays } from '@anxin/domain-kit';
import {
  accountForecast,
  appliedOn,
  dueDay,
  forecastFigures,
  inspectorText,
  isUndetermined,
  paragraph,
} from '@anxin/law';
import { factsInParts, type WhyRow } from '@anxin/service-kit';
import { forecastFacts } from '../../domain/forecast';
import type { Context } from '../context';
import type { ProjectRef } from '../rows';

const DAYS_MAX = 400;

const daysInvalid = (): DomainError =>
  new DomainError('HEADCOUNT_DAYS_INVALID', `天数应为 1 至 ${DAYS_MAX} The number of days is 1 to ${DAYS_MAX}.`);

/** What the rule said, as it is told: no fact but what the figures name. */
const whyOf = (asked: ReturnType<typeof forecastFacts>, figures: WhyRow['figures']): WhyRow => {
  const rules = [appliedOn(accountForecast, asked.on), appliedOn(dueDay, asked.on)];
  const said = paragraph(...figures);
  return {
    ...{ rules, parameters: [], figures },
    texts: { worker: said, contractor: said, inspector: inspectorText(rules, ...figures) },
    facts: (args) => factsInParts(args, [], () => Promise.resolve([])),
  };
};

/** The payroll ahead against the balance that the service projects told with the question. */
export const accountForecastOf = async (
  { code, wageAccount, labourCostMonthlyFen, labourCostDay }: ProjectRef,
  { app, loaders }: Context,
) => {
  if (!wageAccount || labourCostMonthlyFen === undefined || labourCostDay === undefined) return null;
  const on = app.clock.today();
  const payroll = await loaders.payroll.load({ code, on });
  if (!payroll) return null;
  const balanceFen = fen(BigInt(wageAccount.balanceFen));
  const account = { balanceFen, labourCostMonthlyFen: fen(BigInt(labourCostMonthlyFen)), labourCostDay };
  const asked = forecastFacts(payroll, account, on);
  const found = accountForecast.decide(asked, app.law);
  const known = { on, balanceFen, basisMonths: asked.recent.map(({ payMonth }) => payMonth) };
  if (isUndetermined(found))
    return {
      ...known,
      payrollFen: null,
      movements: [],
      shortOn: null,
      fundedShortOn: null,
      missing: found.missing,
      why: whyOf(asked, []),
    };
  return {
    ...known,
    payrollFen: asked.recent.length > 0 ? found.payrollFen : null,
    movements: [...found.movements],
    shortOn: found.shortOn ?? null,
    fundedShortOn: found.fundedShortOn ?? null,
    missing: null,
    why: whyOf(asked, forecastFigures(asked, found)),
  };
};

/** People on the roster and at the gate of each of the last days. */
export const headcountsOf = async (code: string, days: number, { app, loaders }: Context) => {
  if (days < 1 || days > DAYS_MAX) throw daysInvalid();
  const found = await loaders.headcountsFrom.load({ code, on: addDays(app.clock.today(), 1 - days) });
  return found && [...found];
};
