import { isUtf8 } from 'node:buffer';
import { DomainError } from '@anxin/domain-kit';
import type { FastifyInstance } from 'fastify';

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]*)/i;

const refusals = {
  charset: () =>
    new DomainError(
      'CHARSET_UNSUPPORTED',
      '请求正文应为 UTF-8 编码。The body of a request is UTF-8, and says no other charset.',
    ),
  bytes: () =>
    new DomainError('BODY_NOT_UTF8', '请求正文不是有效的 UTF-8 编码。The body of the request is not valid UTF-8.'),
};

/** Bodies are JSON in UTF-8 and nothing else: what says or is otherwise is refused, not guessed. */
export const acceptJson = (server: FastifyInstance): void => {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    request.bytes = body;
    const charset = CHARSET.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
    if (!/^utf-?8$/i.test(charset)) return done(refusals.charset());
    if (!isUtf8(body)) return done(refusals.bytes());
    void parse(request, body.toString('utf8'), done);
  });
};
