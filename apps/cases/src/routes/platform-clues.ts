import { clues, readRow } from '@anxin/intake';
import { verifyMessage } from '@anxin/identity';
import { timeOf } from '@anxin/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PLATFORMS } from '../domain/clue';
import type { App } from '../resolvers/context';
import { clueCode, clueStore } from '../store/clues/clue-store';
import { readTold, refusalOf, statusOf } from './read-told';
import { takeClue } from './take-clue';

type Asked = { Params: { platform: string }; Body: Buffer | undefined };

const header = ({ headers }: FastifyRequest<Asked>, name: string): string => String(headers[name] ?? '');

/** Takes a body as its bytes: it is signed, and read only then. */
const takeBytes = (scope: FastifyInstance): void => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body: Buffer, parsed) =>
    parsed(null, body),
  );
};

/** What a platform has sent, once it is proved to be its own; throws what `verifyMessage` and `readTold` refuse. */
const toldBy = (app: App, request: FastifyRequest<Asked>) => {
  const { params, body = Buffer.alloc(0) } = request;
  const [keys, channel] = [app.config.PLATFORM_KEYS.get(params.platform), PLATFORMS.get(params.platform)];
  if (!keys || !channel) throw new Error('a platform without keys is not there');
  const keyId = header(request, 'x-platform-key');
  const timestamp = header(request, 'x-platform-timestamp');
  const signature = header(request, 'x-platform-signature');
  verifyMessage(keys, { keyId, timestamp, signature, body }, Date.now());
  return readRow(clues, readTold(body, channel), { today: app.clock.today() });
};

/**
 * `POST /platforms/<platform>/clues`: a clue that a platform sends by itself, a JSON object with the columns of `clues.csv`
 * but the channel. Headers: `x-platform-key`, `x-platform-timestamp` in seconds, and `x-platform-signature`, the
 * HMAC-SHA256 over `<timestamp>.<body>` with that key. The platform's own number makes a repeat harmless.
 */
export const platformRoutes = (server: FastifyInstance, app: App): void => {
  const refused = (platform: string, codes: readonly string[]): void =>
    app.log.info({ command: 'ReceiveClue', actor: `platform:${platform}`, codes }, 'a command was refused');
  void server.register((scope, _, done) => {
    takeBytes(scope);
    const isKnown = ({ params }: FastifyRequest<Asked>): boolean => app.config.PLATFORM_KEYS.has(params.platform);
    scope.addHook<Asked>('onError', (request, _reply, { code }, next) => {
      if (isKnown(request)) refused(request.params.platform, [code]);
      next();
    });
    const onRequest = async (request: FastifyRequest<Asked>, reply: FastifyReply) => {
      if (isKnown(request)) return;
      reply.callNotFound();
      return reply;
    };
    scope.post<Asked>('/platforms/:platform/clues', { onRequest }, async (request, reply) => {
      const { platform } = request.params;
      const row = toldBy(app, request);
      const brings = `platform:${platform}`;
      const faults = await takeClue(app, row, { actor: brings, door: brings, timed: timeOf(request) });
      if (faults.length > 0) {
        refused(
          platform,
          faults.map(({ code }) => code),
        );
        return reply.code(statusOf(faults)).send(refusalOf(faults));
      }
      const code = clueCode(row.values.channel, row.values.externalNo);
      const stage = (await clueStore.byKey(app.rows, [code])).get(code)?.stage;
      return { code, stage, unknownFields: Object.keys(row.unknown ?? {}) };
    });
    done();
  });
};
