import type { TableFile } from '@anxin/answer';
import { DomainError } from '@anxin/domain-kit';
import { mappingJson } from '@anxin/intake';
import { z } from 'zod';
import { jsonIn } from '@anxin/domain-kit';
import { call, type Service, unreachable } from '../services/service';
import { linesOf } from './lines';

const count = z.int().nonnegative();
const reportSchema = z.object({
  id: z.string(),
  status: z.enum(['RUNNING', 'FINISHED', 'REFUSED']),
  rows: count,
  recorded: count,
  same: count,
  refused: count,
  /** Where its refused rows and notes are listed. */
  list: z.string(),
  unknownColumns: z.array(z.string()),
  /** How many rows that went in have what oddity, by `column code`. */
  notes: z.record(z.string(), count),
});
/** What a service says of a file: how far it has come, or how it ended. */
export type FileReport = z.output<typeof reportSchema>;

const lineSchema = z.union([
  z.object({ progress: reportSchema }),
  z.object({ import: reportSchema }),
  z.object({ error: z.object({ code: z.string() }) }),
]);

/** Headers of a request are 16 KB at most in all: the rest is for the others. */
const MAPPING_AT_MOST = 12_000;

/**
 * How the rows of a file stand in it, as it is told with the file: percent-encoded JSON, a Chinese character nine bytes.
 * Throws `MAPPING_TOO_LONG`.
 */
export const mappingHeader = ({ name, mapping }: TableFile): Readonly<Record<string, string>> => {
  if (!mapping) return {};
  const told = encodeURIComponent(mappingJson(mapping));
  if (told.length <= MAPPING_AT_MOST) return { 'x-mapping': told };
  throw new DomainError(
    'MAPPING_TOO_LONG',
    `${name}: 对照“${mapping.name}”编码后长 ${told.length} 字节，至多 ${MAPPING_AT_MOST}；请精简其 codes 和 says，或改为我方格式导入 the mapping takes ${told.length} bytes percent-encoded, ${MAPPING_AT_MOST} at most; shorten its codes and words, or send the file in our own layout`,
  );
};

/**
 * Streams a file to the service that owns its table, as part of a session that its caller closes. Throws what the
 * service refuses, `MAPPING_TOO_LONG`, `CONNECTION_CUT`, or `IMPORT_FAILED`; rows that went in before are known when it is sent again.
 */
export const sendFile = async (
  service: Service,
  file: TableFile,
  { session, onRows }: { readonly session: string; readonly onRows: (rows: number) => void },
): Promise<FileReport> => {
  const { body } = await call(service, `/imports/${file.table.name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
      'x-import-session': session,
      ...mappingHeader(file),
      accept: 'application/x-ndjson',
    },
    body: file.open() as never, // undici takes any asynchronous bytes; its type knows only streams.
  });
  try {
    for await (const line of linesOf(body)) {
      const told = lineSchema.safeParse(jsonIn(line)).data;
      if (!told) break;
      if ('import' in told) return told.import;
      if ('error' in told)
        throw new DomainError(told.error.code, `${service.name}: ${file.name} 未读完 was not read to its end`);
      onRows(told.progress.rows);
    }
  } catch (fault) {
    throw unreachable(service, fault);
  }
  throw unreachable(service, Object.assign(new Error('no report'), { code: 'NO_REPORT' }));
};
