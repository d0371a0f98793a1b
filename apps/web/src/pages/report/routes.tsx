import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askService, Away, Refused } from '../shell/ask';
import { languageOf } from '../shell/language';
import { pageScope, type Show } from '../shell/page-scope';
import { filledForm, type FormFile, readForms } from '../shell/read-form';
import type { Pages } from '../sources';
import type { Faults, Typed } from './fields';
import { ReportForm } from './form';
import type { PhotoLimits } from './photos';
import { AskForProgress, type Progress, ProgressView, type Proof, Receipt } from './progress';
import { WORDS } from './words';

type ByCode = { Params: { readonly code: string } };
type Answered = Progress & { readonly queryCode: string };

const TOO_MUCH = 413;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const CODE = /^[0-9A-Z-]{1,40}$/i;

/** As long as a form waits for what its photographs may be. */
const LIMITS_MS = 1_000;

const tailOf = (phone = ''): string => phone.replaceAll(/\D/g, '').slice(-4);

/** What of a form is told; who leaves a telephone number says so of a call back. */
const toldOf = (typed: Typed): Typed => {
  const told = Object.entries(typed).filter(([name, value]) => value.trim() !== '' && name !== 'callBack');
  return { ...Object.fromEntries(told), ...((typed['reporterPhone'] ?? '').trim() === '' ? {} : { callBack: 'yes' }) };
};

/** What is wrong, by field and in one language. */
const faultsIn = ({ refusals }: Refused, language: 'zh' | 'en'): Faults =>
  new Map(refusals.map(({ details, message }) => [details['field'] ?? '', details[language] ?? message]));

/** Reports of whoever has no account, as `cases` takes them. */
const reportsOf = (cases: string) => {
  const headersOf = ({ tail }: Proof) => (tail === '' ? {} : { 'x-phone-tail': tail });
  const at = (code: string, more = ''): string => `${cases}/report/${encodeURIComponent(code)}${more}`;
  return {
    send: (request: FastifyRequest, typed: Typed) =>
      askService<Answered>(request, `${cases}/report`, { json: toldOf(typed) }),
    /** What photographs may be; nothing where that is not told soon: the form goes without. */
    limits: (request: FastifyRequest): Promise<PhotoLimits | null> =>
      askService<{ readonly photos: PhotoLimits | null }>(request, `${cases}/report`, { patienceMs: LIMITS_MS }).then(
        ({ photos }) => photos,
        () => null,
      ),
    find: (request: FastifyRequest, proof: Proof) =>
      askService<Progress>(request, at(proof.code), { headers: headersOf(proof) }),
    answer: (request: FastifyRequest, proof: Proof, answer: string) =>
      askService<Progress>(request, at(proof.code, '/answer'), { json: { answer }, headers: headersOf(proof) }),
    wantSms: (request: FastifyRequest, proof: Proof, wanted = '') =>
      askService<Progress>(request, at(proof.code, '/sms'), { json: { wanted }, headers: headersOf(proof) }),
    photo: (request: FastifyRequest, proof: Proof, { name, content }: FormFile) =>
      askService<{ readonly photos: number }>(request, at(proof.code, '/photos'), {
        file: content,
        headers: { ...headersOf(proof), 'x-file-name': encodeURIComponent(name) },
      }),
  };
};
type Reports = ReturnType<typeof reportsOf>;

/** Photographs up to what is more than a form may have: of the rest `onTooMuch` is told, and the report counts all the same. */
async function* upToTooMuch(files: AsyncIterable<FormFile>, onTooMuch: () => void): AsyncGenerator<FormFile> {
  try {
    yield* files;
  } catch (fault) {
    if ((fault as { readonly statusCode?: number }).statusCode !== TOO_MUCH) throw fault;
    onTooMuch();
  }
}

/** Sends photographs one by one; what came of them, in words, nothing where there were none. */
const sendPhotos = async (
  reports: Reports,
  request: FastifyRequest,
  proof: Proof,
  files: AsyncIterable<FormFile>,
): Promise<string | undefined> => {
  const words = WORDS[languageOf(request)];
  let kept: number | undefined;
  const refused = new Set<string>();
  for await (const file of upToTooMuch(files, () => refused.add(words.photosTooMuch))) {
    try {
      kept = (await reports.photo(request, proof, file)).photos;
    } catch (fault) {
      // The report is in, whatever becomes of its photographs.
      if (fault instanceof Refused) refused.add(fault.refusals[0]?.message ?? '');
      else if (fault instanceof Away) refused.add(words.awaySend);
      else throw fault;
    }
  }
  const said = [
    ...(kept === undefined ? [] : [words.photosSent(kept)]),
    ...(refused.size === 0 ? [] : [words.photoFaults + [...refused].join(' ')]),
  ];
  return said.length === 0 ? undefined : said.join(' ');
};

type Shown = { readonly reports: Reports; readonly show: Show };

const takeReport = async (request: FastifyRequest, reply: FastifyReply, { reports, show }: Shown) => {
  const language = languageOf(request);
  const words = WORDS[language];
  const { fields: typed, files } = await filledForm(request);
  const again = async (status: number, more: { readonly faults?: Faults; readonly trouble?: string }) => {
    let hadPhotos = false;
    for await (const { content } of upToTooMuch(files, () => undefined)) {
      hadPhotos = true;
      content.resume();
    }
    const form = typed['form'] ?? randomUUID();
    void reply.code(status);
    const limits = await reports.limits(request);
    const children = <ReportForm {...{ language, form, typed, hadPhotos, limits, ...more }} />;
    return show(request, reply, { title: words.title, path: '/report', children });
  };
  try {
    const { queryCode: code, ...progress } = await reports.send(request, typed);
    const proof = { code, tail: tailOf(typed['reporterPhone']) };
    const note = await sendPhotos(reports, request, proof, files);
    void reply.code(201);
    const children = <Receipt {...{ language, progress, note, ...proof }} />;
    return show(request, reply, { title: words.thanks, path: `/report/${code}`, children });
  } catch (fault) {
    if (fault instanceof Refused && fault.status === 422) return again(422, { faults: faultsIn(fault, language) });
    if (fault instanceof Away) return again(503, { trouble: words.awaySend });
    throw fault;
  }
};

/** Says why a report is not shown, beside what is asked for it. */
const troubleWith = (fault: Refused, language: 'zh' | 'en') => {
  const words = WORDS[language];
  if (fault.has('CLUE_PHONE_TAIL_NEEDED')) return { fault: words.tailNeeded, needsTail: true };
  if (fault.has('CLUE_PHONE_TAIL_WRONG')) return { fault: words.tailWrong, needsTail: true };
  if (fault.has('CLUE_QUERY_UNKNOWN')) return { fault: words.codeUnknown };
  return undefined;
};

/** Shows a report to whoever proves to have made it, after what was done about it; else asks for what proves that. */
const showReport = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { reports, show, proof, act }: Shown & { readonly proof: Proof; readonly act?: () => Promise<string | undefined> },
) => {
  const language = languageOf(request);
  const title = WORDS[language].progressTitle;
  const path = CODE.test(proof.code) ? `/report/${proof.code}` : '/report/progress';
  try {
    if (!CODE.test(proof.code)) throw new Refused(400, [{ code: 'CLUE_QUERY_UNKNOWN', message: '', details: {} }]);
    const note = await act?.();
    const progress = await reports.find(request, proof);
    return await show(request, reply, {
      title,
      path,
      children: <ProgressView {...{ language, progress, note, ...proof }} />,
    });
  } catch (fault) {
    const trouble = fault instanceof Refused ? troubleWith(fault, language) : undefined;
    if (trouble === undefined) throw fault;
    void reply.code(trouble.needsTail === true ? 403 : 404);
    return show(request, reply, {
      title,
      path,
      children: <AskForProgress {...{ language, code: proof.code, ...trouble }} />,
    });
  }
};

const answered = async (request: FastifyRequest, reports: Reports, proof: Proof, answer = ''): Promise<string> => {
  const words = WORDS[languageOf(request)];
  try {
    await reports.answer(request, proof, answer);
    return answer === 'NOT_PAID' ? words.notPaidDone : words.satisfiedDone;
  } catch (fault) {
    // Answered before, or taken up again meanwhile: what stands now is shown.
    if (fault instanceof Refused && fault.has('CLUE_STAGE')) return words.stage;
    throw fault;
  }
};

/** What `?project=` of a rights board's code fills in, and `?month=` of the own wages that are wrong. */
const prefilled = ({ query }: FastifyRequest): Typed => {
  const { project, site, month } = query as Readonly<Record<string, unknown>>;
  return {
    ...(typeof project === 'string' && /^[\w-]{1,40}$/.test(project) ? { projectCode: project } : {}),
    ...(typeof site === 'string' ? { site: site.slice(0, 200) } : {}),
    ...(typeof month === 'string' && MONTH.test(month) ? { periodFrom: month, periodTo: month } : {}),
  };
};

/**
 * `/report`: unpaid wages are reported in three answers. `/report/progress`, `/report/<code>`: how a report stands, for
 * whoever made it; its photographs, and whether the money came.
 */
export const reportPages: Pages = (server, sources) =>
  pageScope(server, sources, async (scope, show) => {
    await readForms(scope);
    const reports = reportsOf(sources.services.get('cases') ?? '');
    const shown = { reports, show };
    scope.get('/report', async (request, reply) => {
      const language = languageOf(request);
      const limits = await reports.limits(request);
      const children = <ReportForm {...{ language, form: randomUUID(), typed: prefilled(request), limits }} />;
      return show(request, reply, { title: WORDS[language].title, path: '/report', children });
    });
    scope.post('/report', (request, reply) => takeReport(request, reply, shown));
    scope.get('/report/progress', (request, reply) => {
      const language = languageOf(request);
      const children = <AskForProgress language={language} />;
      return show(request, reply, { title: WORDS[language].progressTitle, path: '/report/progress', children });
    });
    scope.post('/report/progress', async (request, reply) => {
      const { code = '', tail } = (await filledForm(request)).fields;
      return showReport(request, reply, { ...shown, proof: { code: code.trim().toUpperCase(), tail: tailOf(tail) } });
    });
    scope.get<ByCode>('/report/:code', (request, reply) =>
      showReport(request, reply, { ...shown, proof: { code: request.params.code.toUpperCase(), tail: '' } }),
    );
    scope.post<ByCode>('/report/:code/photos', async (request, reply) => {
      const { fields, files } = await filledForm(request);
      const proof = { code: request.params.code.toUpperCase(), tail: tailOf(fields['tail']) };
      return showReport(request, reply, { ...shown, proof, act: () => sendPhotos(reports, request, proof, files) });
    });
    scope.post<ByCode>('/report/:code/answer', async (request, reply) => {
      const { tail, answer } = (await filledForm(request)).fields;
      const proof = { code: request.params.code.toUpperCase(), tail: tailOf(tail) };
      return showReport(request, reply, { ...shown, proof, act: () => answered(request, reports, proof, answer) });
    });
    scope.post<ByCode>('/report/:code/sms', async (request, reply) => {
      const { tail, wanted } = (await filledForm(request)).fields;
      const proof = { code: request.params.code.toUpperCase(), tail: tailOf(tail) };
      const act = () => reports.wantSms(request, proof, wanted).then(() => undefined);
      return showReport(request, reply, { ...shown, proof, act });
    });
  });
