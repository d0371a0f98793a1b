import { createHmac, randomBytes } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';

/** Tells addresses apart, of IPv6 their networks, by a digest that ends with the process: none is kept in clear. */
export const byAddress = (): ((request: Pick<FastifyRequest, 'ip'>) => string) => {
  const salt = randomBytes(32);
  return ({ ip }) => createHmac('sha256', salt).update(normalizeIP(ip)).digest('base64');
};
