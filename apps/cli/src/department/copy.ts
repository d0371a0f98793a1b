import { closeSync, existsSync, ftruncateSync, openSync, statSync, writeFileSync } from 'node:fs';
import { DomainError } from '@anxin/domain-kit';
import { type Line, linesIn } from './lines';

const notWritten = (path: string, fault: unknown): DomainError => {
  const { code = '' } = fault as { readonly code?: string };
  return new DomainError(
    'FILE_NOT_WRITTEN',
    `${path} 无法写入（${code}），请腾出空间后用 --resume 续接 ${path} cannot be written (${code}): make room, then go on with --resume`,
    { reason: code },
  );
};

/** What stands in a file: up to which byte its lines are whole, and the last cursor of each publisher. */
type Standing = { readonly end: number; readonly cursors: ReadonlyMap<string, string> };

const standingOf = async (path: string, sector: string): Promise<Standing> => {
  const cursors = new Map<string, string>();
  let end = 0;
  for await (const line of linesIn(path, sector)) {
    cursors.set(line.said.publisher, line.said.cursor);
    end = line.end;
  }
  return { end, cursors };
};

/**
 * A department's own copy of events: one line each, with its cursor. The file is all that is kept: what stands in it says
 * where to go on, so that a process may be killed at any moment and no event is missed or written twice.
 */
export class Copy {
  readonly #file: number;
  readonly #cursors: Map<string, string>;
  /** Up to where the lines are whole, in bytes. */
  #end: number;

  private constructor(
    private readonly path: string,
    { end, cursors }: Standing,
  ) {
    this.#file = openSync(path, 'a');
    this.#end = end;
    if (statSync(path).size > end) ftruncateSync(this.#file, end);
    this.#cursors = new Map(cursors);
  }

  /**
   * Begins a sector's file, or goes on with it. Throws `FILE_EXISTS` where it is to begin and something stands in it,
   * `FILE_DAMAGED` where a line is no event, `FILE_OF_OTHER` where one is another sector's.
   */
  static async open(path: string, resume: boolean, sector: string): Promise<Copy> {
    const exists = existsSync(path);
    if (exists && !resume && statSync(path).size > 0)
      throw new DomainError(
        'FILE_EXISTS',
        `${path} 已有内容，续接请用 --resume something stands in ${path}: go on with --resume`,
      );
    return new Copy(path, exists ? await standingOf(path, sector) : { end: 0, cursors: new Map() });
  }

  /** Where to go on with a publisher; `undefined` at the beginning. */
  cursorOf(publisher: string): string | undefined {
    return this.#cursors.get(publisher);
  }

  /**
   * Writes lines of one publisher, in their order: all of them, or none.
   * Throws `FILE_NOT_WRITTEN`, with the system's `reason`.
   */
  write(publisher: string, lines: readonly Omit<Line, 'publisher'>[]): void {
    const last = lines.at(-1);
    if (!last) return;
    const text = Buffer.from(lines.map((line) => `${JSON.stringify({ publisher, ...line })}\n`).join(''));
    try {
      writeFileSync(this.#file, text);
    } catch (fault) {
      ftruncateSync(this.#file, this.#end);
      throw notWritten(this.path, fault);
    }
    this.#end += text.length;
    this.#cursors.set(publisher, String(last['cursor']));
  }

  close(): void {
    closeSync(this.#file);
  }
}
