import { createHash, randomUUID } from 'node:crypto';
import { DomainError, momentAt, spelled } from '@anxin/domain-kit';
import { PUBLIC, type Vault } from '@anxin/identity';
import type { ToldRow } from '@anxin/intake';
import { PAGE_HEADERS } from '@anxin/service-kit';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { clueErrors } from '../domain/clue';
import type { App } from '../resolvers/context';
import { clueOfQuery, receivedAtOf, saveQuery } from '../store/clue-queries';
import { clueCode } from '../store/clue-store';
import { type Problems, problemsIn, readForm, readReport, readReportJson } from './read-report';
import { admitting } from './report-limits';
import { reportPage, stateOf, statePage, takenPage, tooManyPage } from './report-page';
import { takeClue } from './take-clue';

const CHINA_MS = 8 * 3_600_000;
const FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const wantsPage = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') ?? false;

/**
 * The number and the code of a report, from what tells one filling of the form from another: sent twice it is one report
 * with one answer, and nothing but the digest of the code is kept.
 */
const namesOf = (vault: Pick<Vault, 'fingerprint'>, form: string) => {
  const bytes = (of: string): Buffer =>
    createHash('sha256')
      .update(vault.fingerprint(`report ${of} ${form}`))
      .digest();
  return {
    externalNo: `W-${spelled(bytes('number').subarray(0, 10), 5)}`,
    queryCode: spelled(bytes('code').subarray(0, 16), 4),
  };
};

/** The time of the business clock in China, as a file has it. */
const nowIn = ({ clock }: App): string => {
  const china = momentAt(Date.parse(clock.now()) + CHINA_MS);
  return `${china.slice(0, 10)} ${china.slice(11, 19)}`;
};

type Names = ReturnType<typeof namesOf>;

/** Takes a report in; answers what is wrong with it, nothing where it went in or is in already. */
const take = async (app: App, typed: ToldRow, { externalNo, queryCode }: Names): Promise<Problems> => {
  const code = clueCode('HOTLINE', externalNo);
  const before = await receivedAtOf(app.rows, code);
  const registered = { externalNo, receivedAt: before ?? nowIn(app), today: app.clock.today() };
  const { row, problems } = readReport(typed, registered);
  if (problems.size > 0) return problems;
  const beside = (tx: Parameters<typeof saveQuery>[0]): Promise<void> => saveQuery(tx, queryCode, code);
  const faults = await takeClue(app, row, { actor: PUBLIC.id, door: 'report', beside });
  // The same was sent twice at once, and the other came first: now its time is known.
  const isTwin = before === undefined && faults.some(({ column }) => column === 'receivedAt');
  return isTwin ? take(app, typed, { externalNo, queryCode }) : problemsIn(faults);
};

const refusalOf = (problems: Problems) => ({
  errors: [...problems].map(([field, { code, says }]) => ({
    message: `${says.zh} ${says.en}`,
    extensions: { code, details: { field } },
  })),
});

type Asked = { Body: ToldRow | undefined };

/** Answers a report: what it is called, or the form again with what is wrong. */
const answer = async (app: App, request: FastifyRequest<Asked>, reply: FastifyReply) => {
  const { body: typed = {} } = request;
  const form = FORM.test(typed['form'] ?? '') ? (typed['form'] ?? '') : randomUUID();
  const names = namesOf(app.vault, form);
  const problems = await take(app, typed, names);
  const isPage = wantsPage(request);
  if (isPage) void reply.headers(PAGE_HEADERS);
  if (problems.size > 0) {
    const codes = [...problems.values()].map(({ code }) => code);
    app.log.info({ command: 'ReceiveClue', actor: PUBLIC.id, codes }, 'a command was refused');
    void reply.code(422);
    return isPage ? reportPage(app.config.OFFICE_NAME, form, typed, problems) : refusalOf(problems);
  }
  const { externalNo: number, queryCode } = names;
  void reply.code(201);
  return isPage ? takenPage(number, queryCode) : { number, queryCode, query: `/report/${queryCode}` };
};

const takeForms = (scope: FastifyInstance): void => {
  scope.removeAllContentTypeParsers();
  const readers = {
    'application/x-www-form-urlencoded': readForm,
    'application/json': readReportJson,
  };
  for (const [type, read] of Object.entries(readers))
    scope.addContentTypeParser(type, { parseAs: 'buffer' }, async (_request: FastifyRequest, body: Buffer) =>
      Promise.resolve(read(body)),
    );
};

/**
 * `GET /report`: a form for whoever has no account, which needs no script. `POST /report`: what was filled in, as a browser
 * sends it or as JSON. `GET /report/<code>`: how it stands, for whoever has the code that the answer gave.
 */
export const reportRoutes = (server: FastifyInstance, app: App): void => {
  void server.register(async (scope) => {
    await scope.register(rateLimit, { global: false });
    takeForms(scope);
    const admit = admitting(scope, app.config);
    scope.setErrorHandler((fault, request, reply) => {
      const isTooMany = fault instanceof DomainError && fault.code === 'TOO_MANY_REQUESTS';
      if (!isTooMany || !wantsPage(request)) throw fault;
      return reply.code(429).headers(PAGE_HEADERS).send(tooManyPage(app.config.OFFICE_PHONE));
    });
    scope.get('/report', (_request, reply) =>
      reply.headers(PAGE_HEADERS).send(reportPage(app.config.OFFICE_NAME, randomUUID())),
    );
    scope.post<Asked>('/report', { onRequest: admit.reports }, (request, reply) => answer(app, request, reply));
    const onRequest = admit.queries;
    scope.get<{ Params: { code: string } }>('/report/:code', { onRequest }, async (request, reply) => {
      const code = request.params.code.toUpperCase();
      const queried = /^[0-9A-Z-]{1,40}$/.test(code) ? await clueOfQuery(app.rows, code) : undefined;
      if (!queried) void reply.code(404);
      if (wantsPage(request)) return reply.headers(PAGE_HEADERS).send(statePage(queried));
      if (!queried) throw clueErrors.QUERY_UNKNOWN();
      return stateOf(queried);
    });
  });
};
