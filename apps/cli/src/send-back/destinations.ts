import type { Destination, ProjectNamed } from '@anxin/intake';
import { z } from 'zod';
import type { FindDestinations } from './send-back-folder';
import { read } from '../services/service';
import type { Services } from '../services/stack-file';
import { takerOf } from '../import/owners';

const destinations = z.object({
  destinations: z.array(
    z.object({
      named: z.object({ by: z.enum(['project', 'account']), value: z.string() }),
      to: z.object({ contractor: z.string(), project: z.string() }),
    }),
  ),
});

/** Named in one question. */
const AT_ONCE = 1_000;

const keyOf = ({ by, value }: ProjectNamed): string => `${by} ${value}`;

/** Where rows go back to, as the service says that took their file in. */
export const destinationsFrom =
  (services: Services): FindDestinations =>
  async (file, named) => {
    const [service, known] = [takerOf(file, services), new Map<string, Destination>()];
    const distinct = [...new Map(named.map((one) => [keyOf(one), one])).values()];
    for (let from = 0; service && from < distinct.length; from += AT_ONCE) {
      const body = JSON.stringify(distinct.slice(from, from + AT_ONCE));
      const headers = { 'content-type': 'application/json' };
      const told = await read(service, '/imports-destinations', { method: 'POST', headers, body }, destinations);
      for (const one of told.destinations) known.set(keyOf(one.named), one.to);
    }
    return (one) => known.get(keyOf(one));
  };
