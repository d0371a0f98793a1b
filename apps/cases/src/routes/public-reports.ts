import { createHash, randomUUID } from 'node:crypto';
import { momentAt, spelled } from '@anxin/domain-kit';
import { PUBLIC, type Vault } from '@anxin/identity';
import type { ToldRow } from '@anxin/intake';
import { runCommand, takeUploads, type Timed, timeOf, UPLOAD } from '@anxin/service-kit';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { clueErrors } from '../domain/clue';
import type { App } from '../resolvers/context';
import { clueOfQuery, receivedAtOf, saveQuery } from '../store/clues/clue-queries';
import { clueCode } from '../store/clues/clue-store';
import { wantSms } from '../store/clues/sms-queue';
import { type AskedByCode, proveReporter } from './prove-reporter';
import { type Problems, problemsIn, readReport, readReportJson } from './read-report';
import { admitting } from './report-limits';
import { photoLimits, takePhoto } from './report-photos';
import { progressOf } from './report-progress';
import { takeClue } from './take-clue';

const CHINA_MS = 8 * 3_600_000;
const FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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
const take = async (app: App, typed: ToldRow, names: Names, timed: Timed): Promise<Problems> => {
  const { externalNo, queryCode } = names;
  const code = clueCode('HOTLINE', externalNo);
  const before = await receivedAtOf(app.rows, code);
  const registered = { externalNo, receivedAt: before ?? nowIn(app), today: app.clock.today() };
  const { row, problems } = readReport(typed, registered);
  if (problems.size > 0) return problems;
  const beside = (tx: Parameters<typeof saveQuery>[0]): Promise<void> => saveQuery(tx, queryCode, code);
  const faults = await takeClue(app, row, { actor: PUBLIC.id, door: 'report', timed, beside });
  // The same was sent twice at once, and the other came first: now its time is known.
  const isTwin = before === undefined && faults.some(({ column }) => column === 'receivedAt');
  return isTwin ? take(app, typed, names, timed) : problemsIn(faults);
};

const refusalOf = (problems: Problems) => ({
  errors: [...problems].map(([field, { code, says }]) => ({
    message: `${says.zh} ${says.en}`,
    extensions: { code, details: { field, ...says } },
  })),
});

/** Answers a report: what it is called and what happens next, or what is wrong with it. */
const answerReport = async (app: App, typed: ToldRow, reply: FastifyReply) => {
  const form = FORM.test(typed['form'] ?? '') ? (typed['form'] ?? '') : randomUUID();
  const names = namesOf(app.vault, form);
  const problems = await take(app, typed, names, timeOf(reply.request));
  if (problems.size > 0) {
    const codes = [...problems.values()].map(({ code }) => code);
    app.log.info({ command: 'ReceiveClue', actor: PUBLIC.id, codes }, 'a command was refused');
    return reply.code(422).send(refusalOf(problems));
  }
  const { queryCode } = names;
  const queried = await clueOfQuery(app.rows, queryCode);
  if (!queried) throw clueErrors.QUERY_UNKNOWN();
  return reply.code(201).send({ queryCode, query: `/report/${queryCode}`, ...(await progressOf(app, queried)) });
};

/** What the reporter says of a report that was concluded; stands in its history as the answer to a call back (CLU-06). */
const ANSWERS = {
  SATISFIED: { outcome: 'SATISFIED', note: '反映人凭查询码在网上答复：满意' },
  NOT_PAID: { outcome: 'NOT_SATISFIED', note: '反映人凭查询码在网上答复：钱没有到账' },
} as const;

const answerOf = ({ answer }: ToldRow): (typeof ANSWERS)[keyof typeof ANSWERS] => {
  if (answer === 'SATISFIED' || answer === 'NOT_PAID') return ANSWERS[answer];
  throw clueErrors.VALUE_INVALID({ field: 'answer' });
};

const isSmsWanted = ({ wanted }: ToldRow): boolean => {
  if (wanted === 'yes' || wanted === 'no') return wanted === 'yes';
  throw clueErrors.VALUE_INVALID({ field: 'wanted' });
};

const takeJson = (scope: FastifyInstance): void => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_: FastifyRequest, body: Buffer) =>
    Promise.resolve(readReportJson(body)),
  );
};

/**
 * For whoever has no account, as JSON. `GET /report`: how many photographs a report may have, how large. `POST /report`:
 * the fields of a report; answers its number, the code to ask with, how it stands and what happens by when.
 * `GET /report/<code>`: the same later on. `POST /report/<code>/answer` with `{"answer":"SATISFIED"}` or `NOT_PAID`: whether
 * a report that was concluded is; `NOT_PAID` reopens it. `POST /report/<code>/photos`: a photograph as the body, its name in
 * `x-file-name`; nine at most, and one that is sent again is one. `POST /report/<code>/sms` with `{"wanted":"no"}` or `yes`:
 * whether its steps are told by SMS. With a code goes `x-phone-tail`, the last four digits of the telephone number, where one
 * was left.
 */
export const reportRoutes = (server: FastifyInstance, app: App): void => {
  void server.register(async (scope) => {
    await scope.register(rateLimit, { global: false });
    takeJson(scope);
    const admit = admitting(scope, app.config);
    const asked = { onRequest: admit.queries };
    scope.post<{ Body: ToldRow | undefined }>('/report', { onRequest: admit.reports }, ({ body = {} }, reply) =>
      answerReport(app, body, reply),
    );
    scope.get('/report', asked, () => ({ photos: photoLimits(app.config) }));
    scope.get<AskedByCode>('/report/:code', asked, async (request) =>
      progressOf(app, await proveReporter(app, request)),
    );
    scope.post<AskedByCode & { Body: ToldRow | undefined }>('/report/:code/answer', asked, async (request) => {
      const { code } = await proveReporter(app, request);
      const today = app.clock.today();
      const command = { type: 'CallClueBack', ...answerOf(request.body ?? {}), today } as const;
      const cause = { actor: PUBLIC.id, businessDay: today, cause: 'report' };
      await runCommand(app.database, app.clue)(code, command, cause);
      return progressOf(app, await proveReporter(app, request));
    });
    scope.post<AskedByCode & { Body: ToldRow | undefined }>('/report/:code/sms', asked, async (request) => {
      const queried = await proveReporter(app, request);
      await wantSms(app.database.manager, queried.code, isSmsWanted(request.body ?? {}));
      return progressOf(app, queried);
    });
    void scope.register((photos, _, done) => {
      takeUploads(photos, '*');
      photos.post<AskedByCode>('/report/:code/photos', { ...UPLOAD, ...asked }, async (request, reply) => {
        const { code } = await proveReporter(app, request);
        return reply.code(201).send({ photos: await takePhoto(server, app, request, code) });
      });
      done();
    });
  });
};
