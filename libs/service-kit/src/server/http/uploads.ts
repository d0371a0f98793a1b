import { DomainError } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const NAME_LENGTH = 200;
/** How long a sender that was refused may go on sending, so that it can read its answer first. */
const LINGER_MS = 2_000;

/** The limit is the route's own: an upload is counted as it passes, whatever it claims. */
export const UPLOAD = { bodyLimit: Number.MAX_SAFE_INTEGER };

/** On these routes a body is a file as it comes, `request.body` a stream; `types` are the content types that are taken. */
export const takeUploads = (scope: FastifyInstance, types: string | string[]): void => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(types, (_request, payload, parsed) => parsed(null, payload));
  scope.addHook('onRequest', ({ raw }, reply, next) => {
    const { socket } = raw;
    const cutOff = (): void => void (raw.complete || socket.destroy());
    reply.raw.once('finish', () => raw.complete || setTimeout(cutOff, LINGER_MS).unref());
    next();
  });
};

/** The name of an upload, from `x-file-name`, numbers in it masked. Throws `BAD_REQUEST` for what is no name. */
export const uploadName = ({ headers }: Pick<FastifyRequest, 'headers'>, unnamed: string): string => {
  try {
    const name = decodeURIComponent(String(headers['x-file-name'] ?? unnamed));
    // The end of a long name stays: it says of which kind the file is.
    if (!/\p{Cc}/u.test(name)) return maskNumbers(name).slice(-NAME_LENGTH);
  } catch {
    // Refused below.
  }
  throw new DomainError('BAD_REQUEST', 'x-file-name 应为百分号编码的文件名 x-file-name is a percent-encoded name.');
};
