import { envelopeSchema } from '@anxin/contracts';
import { z } from 'zod';
import { read, type Service } from './service';

const LIMIT = 500;
const page = z.object({ events: z.array(envelopeSchema), next: z.int() });

/** All that a service has told and the token may hear, in order, a page at a time. */
export const feedOf = async function* (service: Service) {
  for (let after = 0; ;) {
    const { events, next } = await read(service, `/feed?limit=${LIMIT}&after=${after}`, { method: 'GET' }, page);
    yield* events;
    if (next === after) return;
    after = next;
  }
};
