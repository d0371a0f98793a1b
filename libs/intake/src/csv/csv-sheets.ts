import { bytesIn, decoded, type Encoding, encodingOf, type Source } from './bytes';
import { CsvReader, type Separator, SEPARATORS } from './csv';
import type { Sheet, SheetRecord, Sheets } from '../rows/record';

/** A line that some spreadsheets write to name their separator; it is no row. */
const NAMED = /^sep=([,;\t])\s*$/i;
/** Such a line is no longer, with its end. */
const NAMED_LENGTH = 16;

async function* recordsOf(
  source: Source,
  encoding: Encoding,
  separator: Separator,
): AsyncGenerator<readonly SheetRecord[]> {
  const reader = new CsvReader((line) => bytesIn(line, encoding), separator);
  for await (const chunk of decoded(source, encoding)) yield reader.push(chunk);
  yield reader.end();
}

/** The first line of a text, as far as it is short. */
const firstLine = async (source: Source, encoding: Encoding): Promise<string> => {
  let text = '';
  for await (const chunk of decoded(source, encoding)) {
    text += chunk;
    if (text.length >= NAMED_LENGTH) break;
  }
  return text.slice(0, text.indexOf('\n') < 0 ? NAMED_LENGTH : text.indexOf('\n'));
};

/**
 * A CSV as each separator would cut it; of one that names its separator, as that one does. Throws `FileRefused` with
 * `ENCODING` or `GZIP`.
 */
export const csvSheets = async (source: Source, first: Uint8Array): Promise<Sheets> => {
  const encoding = await encodingOf(source, first);
  const named = NAMED.exec(await firstLine(source, encoding))?.[1] as Separator | undefined;
  const sheetOf = (separator: Separator, skipped: number): Sheet => ({
    name: '',
    records: async function* () {
      for await (const batch of recordsOf(source, encoding, separator))
        yield skipped === 0 ? batch : batch.filter(({ line }) => line > skipped);
    },
  });
  return {
    areWaysToRead: true,
    all: named === undefined ? SEPARATORS.map((one) => sheetOf(one, 0)) : [sheetOf(named, 1)],
  };
};
