import { addDays, DomainError, type PlainDate, plainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { ask } from './service';
import { settled } from './settled';
import type { Services } from './stack-file';

const leader = (services: Services) => {
  const { projects } = services;
  if (!projects)
    throw new DomainError(
      'SERVICE_MISSING',
      '缺少 projects 服务，其业务时钟由各服务跟随 projects is missing, whose clock all follow',
    );
  return projects;
};

/** The business day of the clock that all services follow. */
export const businessDay = async (services: Services): Promise<PlainDate> => {
  const data = z.object({ businessDay: z.string() });
  return plainDate((await ask(leader(services), '{ businessDay }', {}, data)).businessDay);
};

/**
 * Moves the business clock of a demo system forward, day by day: what each day makes due is done and settled in every
 * service before the next begins. Throws `CLOCK_FIXED` on a real system, `CLOCK_BACKWARDS`.
 * @param onDay told of each day that is done
 */
export const moveClock = async (
  services: Services,
  to: PlainDate,
  onDay: (day: PlainDate) => void | Promise<void> = () => undefined,
): Promise<void> => {
  const set = async (day: PlainDate): Promise<void> => {
    await ask(leader(services), 'mutation ($day: Day!) { clockSet(day: $day) }', { day }, z.object({}));
    await settled(services);
  };
  const today = await businessDay(services);
  // The service says why a day before today cannot be.
  if (to <= today) return set(to);
  for (let day = addDays(today, 1); day <= to; day = addDays(day, 1)) {
    await set(day);
    await onDay(day);
  }
};
