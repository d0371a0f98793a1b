import { DomainError } from '@anxin/domain-kit';
import type { FastifyRequest } from 'fastify';

/** The header of every request to the API that changes something or asks GraphQL: no form of another site can send it. */
const OWN_HEADER = 'x-anxin';

const foreignPage = (): DomainError =>
  new DomainError(
    'FOREIGN_PAGE',
    '请求不是由本站页面发出的，已拒绝。This request did not come from a page of this site.',
  );

const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD';

type Asked = Pick<FastifyRequest, 'headers' | 'method'>;

/**
 * Refuses what a page of another site sends to change something: by what the browser says of it, or, where it says
 * nothing, by the origin. Throws `FOREIGN_PAGE`.
 */
export const refuseForeign = ({ method, headers }: Asked, ownOrigin: string): void => {
  if (isSafe(method)) return;
  const { 'sec-fetch-site': site, origin } = headers;
  const isForeign = site === undefined ? origin !== undefined && origin !== ownOrigin : site !== 'same-origin';
  if (isForeign) throw foreignPage();
};

/** Refuses a request to the API without our own header. Throws `FOREIGN_PAGE`. @param isQuestion whether it asks GraphQL */
export const refuseWithoutHeader = ({ method, headers }: Asked, isQuestion: boolean): void => {
  if ((isQuestion || !isSafe(method)) && headers[OWN_HEADER] !== '1') throw foreignPage();
};
