import { daysBetween } from '@anxin/domain-kit';
import { Gauge, type Registry } from 'prom-client';
import type { Kit } from './kit';

/** So long before the end of the calendar whoever runs the service is warned: the notice of the next year is out by then. */
const WARNED_DAYS = 60;

type Law = Pick<Kit, 'law'> & { readonly clock: Pick<Kit['clock'], 'today'> };

/** Days after the business day that the working-day calendar knows; below zero where it does not know the day itself. */
const daysLeft = ({ law, clock }: Law): number => {
  const today = clock.today();
  const last = law.calendar.knownThrough(today);
  return last === undefined ? -1 : daysBetween(today, last);
};

/** What `/readyz` says of the end of the calendar, from 60 days before it; the service is ready all the same. */
export const calendarDetail = (parts: Law): { readonly warnings?: readonly string[] } => {
  const days = daysLeft(parts);
  if (days > WARNED_DAYS) return {};
  const when = days < 0 ? 'the working-day calendar has ended' : `the working-day calendar ends in ${days} days`;
  return {
    warnings: [`${when}: put the next year beside the parameters as calendar-….json and start the service again`],
  };
};

/** The gauge that an alert watches. */
export const calendarMetric = (parts: Law, registry: Registry): void => {
  new Gauge({
    name: 'anxin_calendar_known_days',
    help: 'Days after the business day that the working-day calendar knows; -1 when it does not know the day itself',
    registers: [registry],
    collect() {
      this.set(daysLeft(parts));
    },
  });
};
