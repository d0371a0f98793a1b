import { type Settlement, untilSettled } from '@anxin/service-kit';
import { z } from 'zod';
import { read } from './service';
import type { Services } from './stack-file';

const count = z.int().nonnegative();
const settlementSchema: z.ZodType<Settlement> = z.object({
  service: z.string(),
  unsealed: count,
  published: count,
  applied: z.record(z.string(), count),
  setAside: count,
  due: count,
  sessions: count,
});

/** Waits until nothing is on its way between the services. Throws `NOT_SETTLED`, naming what does not move. */
export const settled = (services: Services, patienceMs?: number): Promise<void> =>
  untilSettled(
    () =>
      Promise.all(
        Object.values(services).map((service) => read(service, '/settlement', { method: 'GET' }, settlementSchema)),
      ),
    patienceMs,
  );
