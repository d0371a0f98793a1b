import { createHash } from 'node:crypto';
import type { ServiceName } from '@anxin/contracts';
import { dayInChina, fen, formatYuan, moment } from '@anxin/domain-kit';
import type { Language } from '@anxin/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Fragment } from 'react';
import { askService, Refused } from '../shell/ask';
import { dayIn, inLanguageOf, languageOf, monthIn } from '../shell/language';
import { pageScope } from '../shell/page-scope';
import { filledForm, readForms } from '../shell/read-form';
import type { Pages, PageSources } from '../sources';
import { WORDS } from './words';

/** The services whose documents and statements have codes. */
const ISSUERS: readonly ServiceName[] = ['cases', 'enforcement', 'workers'];

/** What anybody may know of a document that they hold, as `GET /check/<code>` of a service tells it. */
type Document = {
  readonly name: string;
  readonly number: string;
  readonly version: number;
  readonly issuedOn: string;
  readonly digest: string;
  readonly standing: 'VALID' | 'REPLACED' | 'WITHDRAWN';
};

/** And of a worker's statement of wages: of the month and the totals, never whose it is. */
type Statement = {
  readonly kind: 'WAGE_STATEMENT';
  readonly payMonth: string;
  readonly on: string;
  readonly issuedAt: string;
  /** Money in fen as text; null where it cannot be determined. */
  readonly payableFen: string | null;
  readonly paidFen: string;
  readonly arrearsFen: string | null;
};

type Checked = Document | Statement;

type ByCode = { Params: { readonly code: string } };

const CODE = /^([0-9A-Z-]{1,40}|[0-9a-f]{64})$/i;

/** The document of a code or digest, whoever issued it; `undefined` where nobody did. */
const find = async (request: FastifyRequest, { services }: PageSources, code: string): Promise<Checked | undefined> => {
  if (!CODE.test(code)) return undefined;
  const asked = ISSUERS.map((issuer) =>
    askService<Checked>(request, `${services.get(issuer) ?? ''}/check/${code}`).catch((fault: unknown) => {
      if (fault instanceof Refused && fault.has('DOCUMENT_CODE_UNKNOWN')) return undefined;
      throw fault;
    }),
  );
  return (await Promise.all(asked)).find((found) => found !== undefined);
};

const StatementFound = ({ language, checked }: { readonly language: Language; readonly checked: Statement }) => {
  const words = WORDS[language];
  const { payMonth, on, issuedAt, payableFen, paidFen, arrearsFen } = checked;
  const money = (amount: string | null): string =>
    amount === null ? words.undetermined : `${formatYuan(fen(BigInt(amount)))} ${words.yuan}`;
  const rows = [
    [words.payMonth, monthIn(payMonth, language)],
    [words.asOf, dayIn(on, language)],
    [words.payable, money(payableFen)],
    [words.paid, money(paidFen)],
    [words.arrears, money(arrearsFen)],
    [words.firstIssuedOn, dayIn(dayInChina(moment(issuedAt)), language)],
  ] as const;
  return (
    <>
      <div className="note good" role="status">
        <h2>
          <span aria-hidden="true">✓ </span>
          {words.STATEMENT}
        </h2>
      </div>
      <div className="card">
        <dl>
          {rows.map(([term, value]) => (
            <Fragment key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
        <p>{words.compare}</p>
      </div>
    </>
  );
};

const Found = ({ language, checked }: { readonly language: Language; readonly checked: Checked }) =>
  'payMonth' in checked ? <StatementFound {...{ language, checked }} /> : <DocumentFound {...{ language, checked }} />;

const DocumentFound = ({ language, checked }: { readonly language: Language; readonly checked: Document }) => {
  const words = WORDS[language];
  const { standing, name, number, version, issuedOn, digest } = checked;
  const isGood = standing === 'VALID';
  return (
    <>
      <div className={isGood ? 'note good' : 'alert'} role="status">
        <h2>
          <span aria-hidden="true">{isGood ? '✓ ' : '! '}</span>
          {words[standing]}
        </h2>
      </div>
      <div className="card">
        <dl>
          <dt>{words.name}</dt>
          <dd lang="zh-CN">{name}</dd>
          <dt>{words.number}</dt>
          <dd lang="zh-CN">{number}</dd>
          <dt>{words.version}</dt>
          <dd>{version}</dd>
          <dt>{words.issuedOn}</dt>
          <dd>{dayIn(issuedOn, language)}</dd>
          <dt>{words.digest}</dt>
          <dd>
            <small>{digest}</small>
          </dd>
        </dl>
        <p>{words.compare}</p>
      </div>
    </>
  );
};

const Unknown = ({ language, isFile }: { readonly language: Language; readonly isFile: boolean }) => {
  const words = WORDS[language];
  return (
    <div className="alert" role="alert">
      <h2>
        <span aria-hidden="true">✗ </span>
        {words.UNKNOWN}
      </h2>
      <p>
        {isFile ? words.UNKNOWN_FILE : null} {words.UNKNOWN_HOW}
      </p>
    </div>
  );
};

const Ask = ({ language, code = '' }: { readonly language: Language; readonly code?: string }) => {
  const words = WORDS[language];
  const action = inLanguageOf('/check', language);
  return (
    <>
      <form className="card" method="post" action={action} encType="multipart/form-data">
        <div className="field">
          <label htmlFor="code">{words.code}</label>
          <small id="code-hint">{words.codeHint}</small>
          <input
            {...{
              type: 'text',
              id: 'code',
              name: 'code',
              required: true,
              maxLength: 64,
              autoComplete: 'off',
              spellCheck: false,
            }}
            aria-describedby="code-hint"
            defaultValue={code}
          />
        </div>
        <button type="submit">{words.check}</button>
      </form>
      <form className="card" method="post" action={action} encType="multipart/form-data">
        <div className="field">
          <label htmlFor="file">{words.file}</label>
          <small id="file-hint">{words.fileHint}</small>
          <input
            {...{ type: 'file', id: 'file', name: 'file', required: true, accept: '.pdf,.docx' }}
            aria-describedby="file-hint"
          />
        </div>
        <button type="submit" className="second">
          {words.checkFile}
        </button>
      </form>
    </>
  );
};

/** `/check`, `/check/<code>`: whether a document is genuine and still holds, by its code or by its file. */
export const checkPages: Pages = (server, sources) =>
  pageScope(server, sources, async (scope, show) => {
    await readForms(scope);
    const answer = async (request: FastifyRequest, reply: FastifyReply, code: string, isFile: boolean) => {
      const language = languageOf(request);
      const { title } = WORDS[language];
      const checked = await find(request, sources, code);
      if (checked === undefined) void reply.code(404);
      const path = CODE.test(code) ? `/check/${code}` : '/check';
      const children = (
        <>
          <h1>{title}</h1>
          {checked === undefined ? <Unknown {...{ language, isFile }} /> : <Found {...{ language, checked }} />}
          <Ask language={language} code={isFile ? '' : code} />
        </>
      );
      return show(request, reply, { title, path, children });
    };
    scope.get('/check', (request, reply) => {
      const language = languageOf(request);
      const { title, lead } = WORDS[language];
      const children = (
        <>
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
          <Ask language={language} />
        </>
      );
      return show(request, reply, { title, path: '/check', children });
    });
    scope.get<ByCode>('/check/:code', (request, reply) => answer(request, reply, request.params.code, false));
    scope.post('/check', async (request, reply) => {
      const { fields, files } = await filledForm(request);
      for await (const { content } of files) {
        const digest = createHash('sha256');
        for await (const chunk of content) digest.update(chunk as Buffer);
        return answer(request, reply, digest.digest('hex'), true);
      }
      return answer(request, reply, (fields['code'] ?? '').trim(), false);
    });
  });
