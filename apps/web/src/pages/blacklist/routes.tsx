import { createHash } from 'node:crypto';
import type { Language } from '@anxin/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askGraph } from '../shell/ask';
import { dayIn, inLanguageOf, languageOf } from '../shell/language';
import { pageScope } from '../shell/page-scope';
import { renderPage } from '../shell/shell';
import { PAGE } from '../shell/style';
import type { Pages } from '../sources';
import { csvOf } from './csv';
import { type Entry, ENTRY, EntryCard } from './entry';
import { WORDS } from './words';

/** A page of entries; a whole county lists fewer a year. */
const PAGE_SIZE = 50;
/** Pages of one download at most. */
const DOWNLOAD = 40;
const CSV_PAGE = 100;

export const BLACKLIST = `query Blacklist($quarter: String, $search: String, $first: Int, $after: String) {
  blacklist(quarter: $quarter, search: $search, first: $first, after: $after) {
    on quarters totalCount endCursor entries { ${ENTRY} } } }`;

type List = {
  readonly on: string;
  readonly quarters: readonly string[];
  readonly totalCount: number;
  readonly endCursor: string | null;
  readonly entries: readonly Entry[];
};

type Asked = { readonly quarter?: string; readonly search?: string; readonly after?: string };

const QUARTER = /^\d{4}-Q[1-4]$/;

/** What of an address narrows the list; anything else in it is passed over. */
const askedBy = (query: unknown): Asked => {
  const { quarter, q, after } = query as Readonly<Record<string, unknown>>;
  const search = typeof q === 'string' ? q.trim().slice(0, 60) : '';
  return {
    ...(typeof quarter === 'string' && QUARTER.test(quarter) ? { quarter } : {}),
    ...(search === '' ? {} : { search }),
    ...(typeof after === 'string' && /^[\w=+/-]{1,400}$/.test(after) ? { after } : {}),
  };
};

const addressOf = ({ quarter, search, after }: Asked, path = '/blacklist'): string => {
  const query = new URLSearchParams({
    ...(quarter === undefined ? {} : { quarter }),
    ...(search === undefined ? {} : { q: search }),
    ...(after === undefined ? {} : { after }),
  }).toString();
  return query === '' ? path : `${path}?${query}`;
};

type Of = { readonly list: List; readonly asked: Asked; readonly language: Language };

const Quarters = ({ list: { quarters }, asked: { quarter, ...rest }, language }: Of) => {
  const words = WORDS[language];
  const { search } = rest;
  const narrowed = search === undefined ? {} : { search };
  const link = (text: string, to: string | undefined) => (
    <li key={text}>
      <a
        href={inLanguageOf(addressOf({ ...narrowed, ...(to === undefined ? {} : { quarter: to }) }), language)}
        aria-current={to === quarter ? 'page' : undefined}
      >
        {text}
      </a>
    </li>
  );
  return (
    <ul className="tabs">
      {link(words.all, undefined)}
      {quarters.map((one) => link(words.quarter(one), one))}
    </ul>
  );
};

const ListPage = ({ list, asked, language }: Of) => {
  const words = WORDS[language];
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(dayIn(list.on, language), list.totalCount)}</p>
      <form className="search" method="get" action="/blacklist" role="search">
        <input type="hidden" name="lang" value={language} />
        {asked.quarter === undefined ? null : <input type="hidden" name="quarter" value={asked.quarter} />}
        <input
          type="search"
          name="q"
          maxLength={60}
          aria-label={words.search}
          placeholder={words.search}
          defaultValue={asked.search}
        />
        <button type="submit">{words.find}</button>
      </form>
      <Quarters {...{ list, asked, language }} />
      {list.entries.length === 0 ? <p className="card">{words.none}</p> : null}
      {list.entries.map((entry) => (
        <EntryCard key={entry.code} {...{ entry, language }} />
      ))}
      <div className="pair screen">
        {list.endCursor === null ? null : (
          <a className="go" href={inLanguageOf(addressOf({ ...asked, after: list.endCursor }), language)}>
            {words.more}
          </a>
        )}
        <a className="go second" href={inLanguageOf(addressOf(asked, '/blacklist.csv'), language)}>
          {words.csv}
        </a>
      </div>
    </>
  );
};

const EntryPage = ({ entry, language }: { readonly entry: Entry | undefined; readonly language: Language }) => {
  const words = WORDS[language];
  return (
    <>
      <h1>{words.title}</h1>
      {entry === undefined ? (
        <div className="note">
          <h2>{words.gone}</h2>
          <p>{words.goneHow}</p>
        </div>
      ) : (
        <EntryCard {...{ entry, language }} />
      )}
      <a className="go second screen" href={inLanguageOf('/blacklist', language)}>
        {words.back}
      </a>
    </>
  );
};

/** Anybody may keep it for a minute; what has not changed is not sent again. */
const sendKept = (
  request: FastifyRequest,
  reply: FastifyReply,
  headers: Readonly<Record<string, string>>,
  body: string,
) => {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  void reply.headers({ ...headers, etag, 'cache-control': 'public, max-age=60', vary: 'accept-language' });
  return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(body);
};

/** `/blacklist`, `/blacklist/<code>`, `/blacklist.csv`: who is on the public list today. */
export const blacklistPages: Pages = (server, sources) =>
  pageScope(server, sources, (scope) => {
    const { gateway, office } = sources;
    const ask = async (request: FastifyRequest, asked: Asked, first: number): Promise<List> => {
      const variables = { ...asked, first };
      return (await askGraph<{ blacklist: List }>(request, gateway, { query: BLACKLIST, variables })).blacklist;
    };
    scope.get('/blacklist', async (request, reply) => {
      const language = languageOf(request);
      const asked = askedBy(request.query);
      const list = await ask(request, asked, PAGE_SIZE);
      const children = <ListPage {...{ list, asked, language }} />;
      const { title } = WORDS[language];
      const shown = { title, language, office, path: addressOf(asked), isWide: true, children };
      return sendKept(request, reply, PAGE, renderPage(shown));
    });
    scope.get<{ Params: { code: string } }>('/blacklist/:code', async (request, reply) => {
      const language = languageOf(request);
      const code = request.params.code.toUpperCase();
      const { entries } = /^[\w-]{1,40}$/.test(code)
        ? await ask(request, { search: code }, PAGE_SIZE)
        : { entries: [] };
      const entry = entries.find((one) => one.code === code);
      if (entry === undefined) void reply.code(404);
      const children = <EntryPage {...{ entry, language }} />;
      const { title } = WORDS[language];
      const path = entry === undefined ? '/blacklist' : `/blacklist/${code}`;
      return sendKept(request, reply, PAGE, renderPage({ title, language, office, path, isWide: true, children }));
    });
    scope.get('/blacklist.csv', async (request, reply) => {
      const language = languageOf(request);
      let asked: Asked = askedBy(request.query);
      const name = asked.quarter === undefined ? 'blacklist.csv' : `blacklist-${asked.quarter}.csv`;
      const entries: Entry[] = [];
      for (let page = 0; page < DOWNLOAD; page += 1) {
        const list = await ask(request, asked, CSV_PAGE);
        entries.push(...list.entries);
        if (list.endCursor === null) break;
        asked = { ...asked, after: list.endCursor };
      }
      const headers = {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
      };
      return sendKept(request, reply, headers, csvOf(entries, language));
    });
  });
