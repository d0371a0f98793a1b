import { DomainError } from '@anxin/domain-kit';
import type { z } from 'zod';

/** The type of a workbook, `.xlsx`. */
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a page asks for that shows what others keep as a file. */
export const JSON_TYPE = 'application/json';

/** The parameters of an address as a schema reads them. Throws `BAD_REQUEST`, which names those at fault and no value. */
export const readQuery = <Read>(schema: z.ZodType<Read>, query: unknown): Read => {
  const read = schema.safeParse(query);
  if (read.success) return read.data;
  const named = new Set(read.error.issues.map(({ path, ...issue }) => ('keys' in issue ? issue.keys : path).join('.')));
  throw new DomainError('BAD_REQUEST', `参数有误 Parameters that cannot be read: ${[...named].join(', ')}`);
};

/**
 * The headers of a file under its name, in any script.
 * @param show in a page (`inline`) or kept by the browser (`attachment`)
 */
export const fileHeaders = (type: string, name: string, show: 'inline' | 'attachment' = 'attachment') => ({
  'content-type': type,
  'content-disposition': `${show}; filename*=UTF-8''${encodeURIComponent(name)}`,
});
