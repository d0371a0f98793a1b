import { createReadStream } from 'node:fs';
import { DomainError, jsonIn } from '@anxin/domain-kit';
import { z } from 'zod';

/** A line of a department's file: an event, or `restored`, where its publisher was put back from a copy. */
export type Line = { readonly publisher: string; readonly cursor: string } & Readonly<Record<string, unknown>>;

const lineSchema = z.looseObject({ publisher: z.string(), cursor: z.string(), sector: z.string().nullish() });

const NEWLINE = 10;

/** Of a line that is no event. */
export const damaged = (path: string, line: number): DomainError =>
  new DomainError(
    'FILE_DAMAGED',
    `${path} 第 ${line} 行不是事件，请另选文件并用 --from start ${path}:${line} is no event: name another file, with --from start`,
  );

const ofOther = (path: string, sector: string): DomainError =>
  new DomainError(
    'FILE_OF_OTHER',
    `${path} 是 ${sector} 行业的，请另选文件 ${path} is of sector ${sector}: name another file`,
    { sector },
  );

/**
 * Reads a sector's file by its whole lines, each with the byte that it ends before; a last one that a killed process did
 * not finish does not count. Throws `FILE_DAMAGED` where a line is no event, `FILE_OF_OTHER` where one is another sector's.
 */
export async function* linesIn(path: string, sector: string): AsyncGenerator<{ said: Line; end: number }, void> {
  let [end, lines, rest] = [0, 0, Buffer.alloc(0)];
  for await (const chunk of createReadStream(path)) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
      const read = lineSchema.safeParse(jsonIn(rest.subarray(0, at).toString('utf8')));
      lines += 1;
      if (!read.success) throw damaged(path, lines);
      if ((read.data.sector ?? sector) !== sector) throw ofOther(path, String(read.data.sector));
      end += at + 1;
      rest = rest.subarray(at + 1);
      yield { said: read.data, end };
    }
  }
}
