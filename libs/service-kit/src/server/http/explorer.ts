import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Example } from './doors';

/** Only what stands in the page, and questions to the server that it came from. */
const POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'worker-src blob:',
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL keeps its tabs: those of other examples, with tokens that hold no more, give way to these. */
const forgetOthers = (digest: string): string =>
  `<script>
if (localStorage.getItem('anxin:examples') !== '${digest}') localStorage.removeItem('graphiql:tabState');
localStorage.setItem('anxin:examples', '${digest}');
</script>`;

const pageOf = async (title: string, examples: readonly Example[]): Promise<string> => {
  // Nine megabytes, which a server without an explorer never holds.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = { title, endpoint: '/graphql', defaultTabs: [...examples] };
  const written = JSON.stringify(options);
  const digest = createHash('sha256').update(written).digest('hex').slice(0, 16);
  return (
    renderGraphiQL(options)
      // No text of an example may end the script that it stands in.
      .replace(written, () => written.replaceAll('<', String.raw`\u003c`))
      .replace('<body', () => `${forgetOthers(digest)}<body`)
  );
};

/**
 * `GET /explorer`: a page to ask from, which holds all that it needs and loads nothing from elsewhere. `GET /graphql`
 * without a question leads a browser there.
 */
export const explorerRoutes = (server: FastifyInstance, title: string, examples: readonly Example[]): void => {
  let page: Promise<string> | undefined;
  server.get('/explorer', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', POLICY)
      .send(await (page ??= pageOf(title, examples))),
  );
  server.addHook('preHandler', (request, reply, done) => {
    const asksNothing = request.method === 'GET' && Object.keys(request.query as object).length === 0;
    const isPage = request.routeOptions.url === '/graphql' && /\btext\/html\b/.test(request.headers.accept ?? '');
    if (isPage && asksNothing) void reply.redirect('/explorer');
    else done();
  });
};
