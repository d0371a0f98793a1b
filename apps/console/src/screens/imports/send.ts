import i18next from 'i18next';
import { askService, newKey, OURS } from '../../api';
import { inOrder, type Reading, type Table, type Taker, TAKERS } from './offered';
import { untilAtRest } from './rest';

/** How far a file has come, or how it ended, as its service says. */
export type Report = {
  readonly id: string;
  readonly status: 'RUNNING' | 'INTERRUPTED' | 'FINISHED' | 'REFUSED';
  readonly rows: number;
  readonly recorded: number;
  readonly same: number;
  readonly refused: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly says?: { readonly zh: string; readonly en: string };
  readonly unknownColumns: readonly string[];
  readonly notes: Readonly<Record<string, number>>;
};

/** A file that is to be sent, and as which table of which service. */
export type Sent = {
  readonly key: string;
  readonly file: File;
  readonly table: Pick<Table, 'name' | 'taker'>;
  readonly mapping?: string;
};

/** One of several: what its table refers to goes in before it. */
type Queued = Sent & Reading;

/** What became of it. */
export type Outcome = { readonly report?: Report; readonly fault?: string; readonly isWaiting?: boolean };

type Line = { progress?: Report; import?: Report; error?: { code: string } };

/** The lines of a body as they come. */
export async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream() as never).getReader() as ReadableStreamDefaultReader<string>;
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter(Boolean);
  }
  if (rest) yield rest;
}

export const headersOf = ({ file, mapping }: Pick<Sent, 'file' | 'mapping'>): Record<string, string> => ({
  ...OURS,
  'content-type': 'application/octet-stream',
  'x-file-name': encodeURIComponent(file.name),
  ...(mapping ? { 'x-mapping': encodeURIComponent(mapping) } : {}),
});

/** The line broke before an answer came. */
const cut = (): Error => new Error(i18next.t('imports.cut'));

/** The report at the end of an answer; nothing where it ends before. */
const lastOf = async (
  body: ReadableStream<Uint8Array>,
  onProgress: (report: Report) => void,
): Promise<Report | undefined> => {
  for await (const text of linesOf(body)) {
    const line = JSON.parse(text) as Line;
    if (line.import) return line.import;
    if (line.error) throw new Error(i18next.t('imports.failed', { code: line.error.code }));
    if (line.progress) onProgress(line.progress);
  }
  return undefined;
};

/** Sends one file, telling how far it is, of a session or alone; throws what its service refuses. */
export const sendOne = async (sent: Sent, onProgress: (report: Report) => void, session?: string): Promise<Report> => {
  const { table } = sent;
  const { body } = await askService(`${table.taker}/imports/${table.name}`, {
    method: 'POST',
    headers: {
      ...headersOf(sent),
      ...(session === undefined ? {} : { 'x-import-session': session }),
      accept: 'application/x-ndjson',
    },
    body: sent.file,
  });
  if (!body) throw cut();
  const report = await lastOf(body, onProgress).catch((fault: unknown) => {
    throw fault instanceof TypeError ? cut() : fault;
  });
  if (report) return report;
  throw cut();
};

const session = async (taker: Taker, name: string, step: 'open' | 'close'): Promise<void> => {
  // One that is away is told of file by file.
  await fetch(`/services/${taker}/imports-${step}`, {
    method: 'POST',
    headers: { ...OURS, 'x-import-session': name },
  }).catch(() => undefined);
};

/**
 * Sends files in their order, as one session over all services: what follows from them is drawn once all are in. A file
 * that is refused stops none of the others.
 */
export const sendAll = async (
  files: readonly Queued[],
  tell: (key: string, outcome: Outcome) => void,
): Promise<void> => {
  const name = newKey();
  const moving = new Set<string>();
  await Promise.all(TAKERS.map((taker) => session(taker, name, 'open')));
  try {
    for (const sent of inOrder(files)) {
      if (sent.table.after.some((one) => moving.has(one))) {
        tell(sent.key, { isWaiting: true });
        await untilAtRest();
        moving.clear();
      }
      try {
        const report = await sendOne(sent, (progress) => tell(sent.key, { report: progress }), name);
        tell(sent.key, { report });
        moving.add(sent.table.name);
      } catch (fault) {
        tell(sent.key, { fault: fault instanceof Error ? fault.message : String(fault) });
      }
    }
  } finally {
    await Promise.allSettled(TAKERS.map((taker) => session(taker, name, 'close')));
  }
};
