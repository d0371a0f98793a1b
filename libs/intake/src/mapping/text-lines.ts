import { bytesIn, decoded, type Encoding, encodingOf, firstBytes, type Source } from '../csv/bytes';
import type { Cell } from '../values/cell';
import { cellText } from '../values/cell';
import { CsvReader, LINE_LIMIT } from '../csv/csv';
import type { TextMapping, TextPart } from './mapping';

/** A line of a text file, of which fields can be asked. */
export type Line = {
  readonly line: number;
  readonly kind: 'row' | 'head' | 'tail' | 'other';
  readonly field: (part: TextPart) => Cell;
  /** How long it is, in what its mapping counts; of separated ones nothing. */
  readonly length: number | undefined;
};

export type TextRecord = Line | { readonly line: number; readonly fault: 'TOO_LONG' | 'UNCLOSED' };

type Marks = TextMapping['records'];

const kindOf = (records: Marks, isMarked: (mark: string) => boolean): Line['kind'] => {
  if (!records) return 'row';
  const marked = (['row', 'head', 'tail'] as const).find((kind) => {
    const mark = records[kind];
    return mark !== undefined && isMarked(mark);
  });
  return marked ?? 'other';
};

/** Cuts a text where bytes of its encoding are counted, or characters. */
const fieldsOf = (text: string, encoding: Encoding | undefined) => {
  if (encoding === undefined || bytesIn(text, encoding) === text.length)
    return { length: text.length, cut: (from: number, length: number) => text.slice(from - 1, from - 1 + length) };
  // Each character at its first byte, nothing at its others.
  const bytes: string[] = [];
  for (const character of text) {
    bytes.push(character);
    for (let more = bytesIn(character, encoding); more > 1; more -= 1) bytes.push('');
  }
  return {
    length: bytes.length,
    cut: (from: number, length: number) => bytes.slice(from - 1, from - 1 + length).join(''),
  };
};

/** Lines of text, none longer than any line may be. */
async function* textLines(chunks: AsyncIterable<string>): AsyncGenerator<{ line: number; text: string | undefined }> {
  let [rest, line, isTooLong] = ['', 0, false];
  const take = (text: string) => {
    line += 1;
    const whole = isTooLong || text.length > LINE_LIMIT ? undefined : text.replace(/\r$/, '');
    isTooLong = false;
    return { line, text: whole };
  };
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) yield take(text);
    if (rest.length <= LINE_LIMIT) continue;
    isTooLong = true;
    rest = '';
  }
  if (rest !== '' || isTooLong) yield take(rest);
}

async function* fixedLines(
  mapping: Extract<TextMapping, { kind: 'fixed' }>,
  source: Source,
  encoding: Encoding,
): AsyncGenerator<TextRecord> {
  for await (const { line, text } of textLines(decoded(source, encoding))) {
    if (text === undefined) yield { line, fault: 'TOO_LONG' };
    else if (text.trim() !== '') {
      const { length, cut } = fieldsOf(text, mapping.unit === 'bytes' ? encoding : undefined);
      const kind = kindOf(mapping.records, (mark) => text.startsWith(mark));
      yield { line, kind, length, field: (part) => ('from' in part ? cut(part.from, part.length) : '') };
    }
  }
}

async function* separatedLines(
  mapping: Extract<TextMapping, { kind: 'separated' }>,
  source: Source,
  encoding: Encoding,
): AsyncGenerator<TextRecord> {
  const reader = new CsvReader((line) => bytesIn(line, encoding), mapping.separator);
  const lineOf = (record: ReturnType<CsvReader['end']>[number]): TextRecord => {
    if ('fault' in record) return record;
    const { line, cells } = record;
    const kind = kindOf(mapping.records, (mark) => cellText(cells[0] ?? '').trim() === mark);
    return { line, kind, length: undefined, field: (part) => ('place' in part ? (cells[part.place - 1] ?? '') : '') };
  };
  const isEmpty = (record: ReturnType<CsvReader['end']>[number]): boolean =>
    'cells' in record && record.cells.every((cell) => cellText(cell).trim() === '');
  for await (const chunk of decoded(source, encoding))
    for (const record of reader.push(chunk)) if (!isEmpty(record)) yield lineOf(record);
  for (const record of reader.end()) if (!isEmpty(record)) yield lineOf(record);
}

const BYTES_TO_TELL = 4;

/** The lines of a text file as a mapping sees them. Throws `FileRefused` (`ENCODING`, `GZIP`). */
export const openLines = async (mapping: TextMapping, source: Source): Promise<() => AsyncIterable<TextRecord>> => {
  const encoding = await encodingOf(source, await firstBytes(source, BYTES_TO_TELL), mapping.encoding);
  const lines = (): AsyncGenerator<TextRecord> =>
    mapping.kind === 'fixed' ? fixedLines(mapping, source, encoding) : separatedLines(mapping, source, encoding);
  return async function* () {
    for await (const one of lines()) if (one.line > mapping.skip) yield one;
  };
};
