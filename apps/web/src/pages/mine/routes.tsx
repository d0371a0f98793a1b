import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askService, Refused } from '../shell/ask';
import { inLanguageOf, languageOf } from '../shell/language';
import { pageScope, type Show } from '../shell/page-scope';
import { filledForm, readForms } from '../shell/read-form';
import { PAGE } from '../shell/style';
import type { Pages, PageSources } from '../sources';
import { AskForCode } from './ask-for-code';
import { confirmMonth, ownStatement, ownWages } from './own-wages';
import { Wages } from './wages';
import { WORDS } from './words';

/** Where the token stands, sealed: what the browser has opens nothing elsewhere. */
const PLACE = 'cookie mine';

type Opened = { readonly token: string; readonly expiresInSeconds: number };

/** The token of `workers` in a cookie that no script reads and nobody but us opens. */
const sessionIn = ({ sealed, cookies }: PageSources) => ({
  keep: (reply: FastifyReply, { token, expiresInSeconds }: Opened): void =>
    cookies.set(reply, 'mine', sealed.encrypt(token, PLACE).toString('base64url'), expiresInSeconds),
  find: (request: FastifyRequest): string | undefined => {
    const kept = cookies.get(request, 'mine');
    if (kept === undefined) return undefined;
    try {
      return sealed.decrypt(Buffer.from(kept, 'base64url'), PLACE);
    } catch {
      // Of an older key, or not ours: as good as none.
      return undefined;
    }
  },
  end: (reply: FastifyReply): void => cookies.clear(reply, 'mine'),
});

const REFUSALS = ['UNKNOWN', 'WRONG', 'LOCKED', 'EXPIRED'] as const;

/** A page of ours says so of itself; this one was made by `workers`, and its style is its own. */
const statementHeaders = (html: string) => {
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  const digest = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return { ...PAGE, 'content-security-policy': policy };
};

type ByMonth = { Params: { readonly month: string } };
type ByCode = { Params: { readonly code: string } };
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const ask = (
  request: FastifyRequest,
  reply: FastifyReply,
  show: Show,
  more: { readonly fault?: string; readonly code?: string } = {},
) => {
  const language = languageOf(request);
  const children = <AskForCode language={language} {...more} />;
  return show(request, reply, { title: WORDS[language].title, path: '/mine', children });
};

type Answer = (token: string) => Promise<FastifyReply | undefined>;

/** What is asked with the token; whoever has none, or had one, is asked for the code. */
const asking =
  (session: ReturnType<typeof sessionIn>, show: Show) =>
  async (request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> => {
    const token = session.find(request);
    if (token === undefined) return ask(request, reply, show);
    try {
      const answered = await answer(token);
      if (answered !== undefined) return answered;
    } catch (fault) {
      if (!(fault instanceof Refused && fault.has('UNAUTHENTICATED'))) throw fault;
    }
    session.end(reply);
    return ask(request, reply, show, { fault: WORDS[languageOf(request)].ended });
  };

/** Confirms a month; answers whether it was not, for its figures have changed. Said before, it stands. */
const confirmed = async (...asked: Parameters<typeof confirmMonth>): Promise<boolean> => {
  try {
    await confirmMonth(...asked);
    return false;
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    if (fault.has('MONTH_CONFIRMATION_STANDS')) return false;
    if (fault.has('MONTH_CONFIRMATION_CHANGED')) return true;
    throw fault;
  }
};

/**
 * `/mine`: the own days, sheets and payments, and what is owed, for whoever has a code of the office and the last four of
 * the own number. `/mine/<code>`: the same with the code filled in, as a paper's square code has it.
 */
export const minePages: Pages = (server, sources) =>
  pageScope(server, sources, async (scope, show) => {
    await readForms(scope);
    const workers = sources.services.get('workers') ?? '';
    const session = sessionIn(sources);
    const asked = asking(session, show);
    scope.get('/mine', (request, reply) =>
      asked(request, reply, async (token) => {
        const language = languageOf(request);
        const own = await ownWages(request, workers, token);
        if (own === undefined) return undefined;
        const hasChanged = (request.query as { readonly changed?: unknown }).changed !== undefined;
        const children = <Wages {...{ own, language, hasChanged }} />;
        return show(request, reply, { title: WORDS[language].title, path: '/mine', children });
      }),
    );
    scope.post('/mine', async (request, reply) => {
      const { code = '', tail = '' } = (await filledForm(request)).fields;
      try {
        const json = { code, tail: tail.trim() };
        session.keep(reply, await askService<Opened>(request, `${workers}/worker-codes/open`, { json }));
        return await reply.redirect(inLanguageOf('/mine', languageOf(request)), 303);
      } catch (fault) {
        const why = REFUSALS.find((one) => fault instanceof Refused && fault.has(`WORKER_CODE_${one}`));
        if (why === undefined) throw fault;
        void reply.code(403);
        return ask(request, reply, show, { code, fault: WORDS[languageOf(request)][why] });
      }
    });
    scope.post('/mine/confirm', async (request, reply) => {
      const { fields } = await filledForm(request);
      return asked(request, reply, async (token) => {
        const hasChanged = await confirmed(request, workers, token, fields);
        return reply.redirect(inLanguageOf(hasChanged ? '/mine?changed' : '/mine', languageOf(request)), 303);
      });
    });
    scope.post('/mine/leave', async (request, reply) => {
      await filledForm(request);
      session.end(reply);
      return reply.redirect(inLanguageOf('/mine', languageOf(request)), 303);
    });
    scope.get<ByMonth>('/mine/statement/:month', (request, reply) =>
      asked(request, reply, async (token) => {
        const [, month = '', ending] = /^(.*?)(\.jws)?$/.exec(request.params.month) ?? [];
        if (!MONTH.test(month)) return reply.redirect(inLanguageOf('/mine', languageOf(request)), 303);
        const found = await ownStatement(request, workers, token, month);
        if (found === undefined) return undefined;
        if (ending === undefined) return reply.headers(statementHeaders(found.html)).send(found.html);
        const name = `attachment; filename="statement-${month}.jws"`;
        return reply
          .headers({ 'content-type': 'application/jose', 'content-disposition': name, 'cache-control': 'no-store' })
          .send(found.signed);
      }),
    );
    scope.get<ByCode>('/mine/:code', (request, reply) => ask(request, reply, show, { code: request.params.code }));
  });
