import { Readable } from 'node:stream';
import { DomainError, parsePlainMonth } from '@anxin/domain-kit';
import { FileRefused, payroll, templateOf, writeWorkbook } from '@anxin/intake';
import {
  asCaller,
  FILE_TYPES,
  fileHeaders,
  fileNameOf,
  ofRole,
  spool,
  takeUploads,
  UPLOAD,
  WORKBOOK_TYPE,
} from '@anxin/service-kit';
import type { FastifyInstance } from 'fastify';
import type { App } from '../resolvers/app';
import { wageProjects } from '../store/wage-projects';
import { checkDraft, shownRow } from '../wage-sheets/check-draft';
import { markedDraft } from '../wage-sheets/marked-draft';
import { readDraftFile } from '../wage-sheets/draft-rows';

/** A project's sheet of a month, as a workbook with much around it. */
const FILE_BYTES = 20 * 1024 * 1024;
const [OK, UNPROCESSABLE] = [200, 422];

type Asked = {
  readonly Querystring: { readonly project?: string; readonly month?: string };
  readonly Body: unknown;
};

const ADMITTED = ['OFFICE', 'CONTRACTOR'] as const;

/**
 * `POST /wage-sheets/check?project=<code>&month=<yyyy-MM>`: the draft of a wage sheet as a file, in any shape that
 * `/imports/payroll` takes, with `payeeAccount` and `payeeName` where it says whom it is to be paid to. OFFICE, or CONTRACTOR
 * of the own projects. Answers what the import would refuse or note of it and what the rules will say, row by row, and
 * the rows themselves as they were read (`lines`), numbers masked; nothing is recorded, and nothing is kept on the disk. 422
 * for a file that would be refused whole. With `accept` of a workbook (.xlsx) it answers the rows of which something is said as
 * they were sent, the cells marked; `NOTHING_TO_SEND_BACK` of a clean one.
 *
 * `GET /wage-sheets/template`: the workbook that is filled in.
 */
export const wageSheetRoutes = (server: FastifyInstance, app: App): void => {
  void server.register((scope, _, done) => {
    takeUploads(scope, FILE_TYPES);
    scope.post<Asked>('/wage-sheets/check', UPLOAD, async (request, reply) => {
      const [actor, month] = [ofRole(request.call.actor, ADMITTED), parsePlainMonth(request.query.month ?? '')];
      const code = request.query.project ?? '';
      if (month === undefined)
        throw new DomainError('BAD_REQUEST', 'month 应为月份，如 2026-01 month is a month such as 2026-01.');
      if (!(request.body instanceof Readable))
        throw new DomainError('BODY_MISSING', '没有文件内容 There is no file in the body.');
      const body = request.body;
      const today = app.clock.today();
      // Whoever sends slowly holds no connection: nothing is asked before the file is here and read.
      const file = await spool(fileNameOf(request, 'payroll'), body, { limit: FILE_BYTES, cut: server.drain.cut });
      try {
        const drafted = await readDraftFile(file, today);
        const checked = await asCaller(app, actor, 'check-wage-sheet', async ({ reads: { rows } }) => {
          const [project] = await wageProjects(rows, [code]);
          if (!project) throw new DomainError('PROJECT_UNKNOWN', '没有这个项目 There is no such project.');
          return checkDraft({ project, month, rows: drafted }, { ...app, rows, today });
        });
        if (request.headers.accept === WORKBOOK_TYPE)
          return await reply.type(WORKBOOK_TYPE).send(await markedDraft(file, checked));
        const { findings, ...counts } = checked;
        const told = findings.map(({ person: _person, rule, column, ...finding }) => ({
          ...finding,
          column: column ?? null,
          rule: rule?.id ?? null,
        }));
        const lines = drafted.map(shownRow);
        return await reply.code(OK).send({ rows: drafted.length, ...counts, findings: told, lines });
      } catch (fault) {
        if (!(fault instanceof FileRefused)) throw fault;
        const { code: refusal, says, columns } = fault;
        return await reply.code(UNPROCESSABLE).send({ refused: refusal, says, columns });
      } finally {
        await file.discard();
      }
    });
    done();
  });
  server.get<Asked>('/wage-sheets/template', (request, reply) => {
    ofRole(request.call.actor, ADMITTED);
    return reply.headers(fileHeaders(WORKBOOK_TYPE, '工资表模板.xlsx')).send(writeWorkbook(templateOf(payroll)));
  });
};
