import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { clueErrors } from '../domain/clue';
import type { App } from '../resolvers/context';
import { clueOfQuery, type Queried } from '../store/clues/clue-queries';
import { openedPart, reportsOf } from '../store/clues/read-clues';

export type AskedByCode = { Params: { code: string } };

const CODE = /^[0-9A-Z-]{1,40}$/;

/** The code of an address as it was given out. */
const codeOf = ({ params }: FastifyRequest<AskedByCode>): string => params.code.toUpperCase();

const isSame = (given: string, kept: string): boolean =>
  timingSafeEqual(createHash('sha256').update(given).digest(), createHash('sha256').update(kept).digest());

/**
 * The report of the code in the address, for whoever made it: who left a telephone number says its last four digits as
 * well, in `x-phone-tail`, so that a found receipt shows nothing. Throws `CLUE_QUERY_UNKNOWN`, `CLUE_PHONE_TAIL_NEEDED`,
 * `CLUE_PHONE_TAIL_WRONG`.
 */
export const proveReporter = async (app: App, request: FastifyRequest<AskedByCode>): Promise<Queried> => {
  const code = codeOf(request);
  const queried = CODE.test(code) ? await clueOfQuery(app.rows, code) : undefined;
  if (!queried) throw clueErrors.QUERY_UNKNOWN();
  const report = (await reportsOf(app.rows, [queried.code])).get(queried.code);
  const phone = openedPart(app.vault, report, 'phone');
  if (phone === null) return queried;
  const tail = String(request.headers['x-phone-tail'] ?? '').trim();
  if (tail === '') throw clueErrors.PHONE_TAIL_NEEDED();
  if (!isSame(tail, phone.replace(/\D/g, '').slice(-4))) throw clueErrors.PHONE_TAIL_WRONG();
  return queried;
};
