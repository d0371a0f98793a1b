import type { Language } from '@anxin/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PageSources } from '../sources';
import { Away, Refused } from './ask';
import { languageOf } from './language';
import { renderPage, type ShellOptions } from './shell';
import { PAGE } from './style';

const WORDS = {
  zh: {
    away: '系统暂时连不上',
    awayHow: '请过几分钟再试。着急的话，直接打下面的电话。',
    tooMany: '点得太频繁了',
    tooManyHow: '请过十分钟再试。着急的话，直接打下面的电话。',
    unread: '提交的内容读不出来',
    unreadHow: '可能是照片太大，或者网络断了。请返回上一页再试一次。',
  },
  en: {
    away: 'The system cannot be reached',
    awayHow: 'Please try again in a few minutes. If it is urgent, call the number below.',
    tooMany: 'Too many at once',
    tooManyHow: 'Please try again in ten minutes. If it is urgent, call the number below.',
    unread: 'What was sent cannot be read',
    unreadHow: 'A photo may be too large, or the line broke. Go back and try again.',
  },
} as const;

type Trouble = 'away' | 'tooMany' | 'unread';
const STATUS: Readonly<Record<Trouble, number>> = { away: 503, tooMany: 429, unread: 400 };

const troubleOf = (fault: unknown): Trouble | undefined => {
  if (fault instanceof Away) return 'away';
  if (fault instanceof Refused) return fault.has('TOO_MANY_REQUESTS') ? 'tooMany' : undefined;
  const { statusCode = 500 } = fault as { readonly statusCode?: number };
  return statusCode < 500 ? 'unread' : undefined;
};

const troublePage = (trouble: Trouble, language: Language): Pick<ShellOptions, 'title' | 'children'> => {
  const words = WORDS[language];
  return {
    title: words[trouble],
    children: (
      <div className="alert" role="alert">
        <h1>{words[trouble]}</h1>
        <p>{words[`${trouble}How`]}</p>
      </div>
    ),
  };
};

/** What a page shows, at which address it stands, and what it is answered with. */
export type Shown = Pick<ShellOptions, 'title' | 'children' | 'path' | 'isWide'>;

export type Show = (request: FastifyRequest, reply: FastifyReply, shown: Shown) => FastifyReply;

/**
 * A scope of pages: whatever fails in it is told on a page, in the reader's language and with whom to call.
 * @param routes registers the pages; `show` answers one
 */
export const pageScope = (
  server: FastifyInstance,
  { office }: PageSources,
  routes: (scope: FastifyInstance, show: Show) => void | Promise<void>,
): void => {
  const show: Show = (request, reply, shown) =>
    reply.headers(PAGE).send(renderPage({ language: languageOf(request), office, ...shown }));
  void server.register(async (scope) => {
    scope.setErrorHandler((fault, request, reply) => {
      const trouble = troubleOf(fault);
      if (trouble === undefined) throw fault;
      const [path = '/'] = request.url.split('?');
      void reply.code(STATUS[trouble]).header('retry-after', 60);
      return show(request, reply, { ...troublePage(trouble, languageOf(request)), path });
    });
    await routes(scope, show);
  });
};
