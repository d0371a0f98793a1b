import type { IncomingHttpHeaders } from 'node:http';

/** What of a browser's headers goes on; its cookies, and whatever it says of who it is, do not. */
const ASKED = [
  'accept',
  'accept-encoding',
  'accept-language',
  'content-length',
  'content-type',
  'idempotency-key',
  'if-none-match',
  'last-event-id',
  'range',
  'x-file-name',
  'x-import-session',
  'x-mapping',
];

/** What of an answer's headers comes back: nothing of the one connection, no cookie, no leave for other sites. */
const ANSWERED = [
  'accept-ranges',
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-length',
  'content-range',
  'content-type',
  'etag',
  'last-modified',
  'repr-digest',
  'retry-after',
  'vary',
  'x-accel-buffering',
  'x-query-cost',
  'x-query-cost-left',
];

const only = (names: readonly string[], headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );

export type Sender = {
  readonly accessToken: string;
  /** The browser's address. */
  readonly ip: string;
  readonly traceparent: string;
};

/** The headers of a request as it goes on, in the name of its session. */
export const headersOn = (headers: IncomingHttpHeaders, { accessToken, ip, traceparent }: Sender) => ({
  ...only(ASKED, headers),
  authorization: `Bearer ${accessToken}`,
  'x-forwarded-for': ip,
  traceparent,
});

/** The headers of an answer as they come back. */
export const headersBack = (headers: IncomingHttpHeaders): Record<string, string> => only(ANSWERED, headers);
