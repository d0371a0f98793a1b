import { createWriteStream, type WriteStream } from 'node:fs';
import type { Noted, Refusal, Refusals } from '@anxin/answer';
import { DomainError } from '@anxin/domain-kit';
import { noteSentenceOf, sentenceOf } from '@anxin/intake';
import { type Language, text } from '@anxin/law';
import { stringify, type Stringifier } from 'csv-stringify';
import { heading, tableText, type Terminal } from './terminal';

const HEAD = text('文件,行,列,代码,说明', 'file,line,column,code,sentence');

const rowsOf = ({ place, faults }: Refusal, language: Language): string[][] =>
  faults.map((fault) => [
    place.file,
    place.line === 0 ? '' : String(place.line),
    fault.column,
    fault.code,
    sentenceOf(fault)[language],
  ]);

const rowOf = ({ place, note }: Noted, language: Language): string[] => [
  place.file,
  String(place.line),
  note.column,
  note.code,
  noteSentenceOf(note)[language],
];

/**
 * Writes refusals and notes as they come to a file that a spreadsheet opens as it is: a byte order mark for Chinese, and no cell
 * that it would run as a formula.
 */
export class RefusalFile {
  readonly #csv: Stringifier;
  readonly #file: WriteStream;
  readonly #written: Promise<void>;

  constructor(
    path: string,
    private readonly language: Language,
  ) {
    this.#csv = stringify({ bom: true, record_delimiter: 'windows', escape_formulas: true });
    this.#file = createWriteStream(path);
    this.#written = new Promise((done, failed) => {
      this.#file.on('finish', done);
      this.#file.on('error', () => failed(new DomainError('FILE_UNUSABLE', `${path}: 无法写入 cannot be written`)));
    });
    this.#written.catch(() => {});
    this.#csv.pipe(this.#file);
    this.#csv.write(HEAD[language].split(','));
  }

  readonly refusal = (refusal: Refusal): void => {
    for (const row of rowsOf(refusal, this.language)) this.#csv.write(row);
  };

  readonly note = (noted: Noted): void => void this.#csv.write(rowOf(noted, this.language));

  async close(): Promise<void> {
    this.#csv.end();
    await this.#written;
  }
}

/** Prints what was refused or odd: the first rows, and how many of each kind. */
export const printRefusals = (terminal: Terminal, refusals: Refusals): void => {
  const { language } = terminal;
  const say = (zh: string, en: string) => text(zh, en)[language];
  for (const file of refusals.ignoredFiles) {
    terminal.out(say(`未读取 ${file}：文件名不是已知的表。`, `${file} was not read: its name is of no known table.`));
  }
  for (const { file, columns } of refusals.unknownColumns) {
    terminal.out(
      say(
        `${file}：未知列 ${columns.join('、')}，保留但不使用。`,
        `${file}: unknown columns ${columns.join(', ')}, kept, not used.`,
      ),
    );
  }
  for (const [note, count] of refusals.notes) {
    terminal.out(
      note.endsWith(' REPEATED')
        ? say(
            `附注 ${note}：${count} 行所载的付款此前已有，未作改变。`,
            `Note ${note}: ${count} rows tell a payment that is in already; they change nothing.`,
          )
        : say(`附注 ${note}：${count} 行，已导入。`, `Note ${note}: ${count} rows, taken in.`),
    );
  }
  if (refusals.rows === 0) return terminal.out(say('没有被拒的行。', 'No row was refused.'));
  const counts = [...refusals.byCode].map(([code, count]) => `${code} ${count}`).join('  ');
  terminal.out(
    heading(terminal, text(`被拒 ${refusals.rows} 行：${counts}`, `${refusals.rows} rows refused: ${counts}`)),
  );
  terminal.out(
    tableText(
      HEAD[language].split(','),
      refusals.first.flatMap((refusal) => rowsOf(refusal, language)),
      [1],
    ),
  );
  const rest = refusals.rows - refusals.first.length;
  if (rest > 0)
    terminal.out(
      say(`另有 ${rest} 行，用 --refusals 文件.csv 查看全部。`, `${rest} more; --refusals FILE.csv has them all.`),
    );
};
