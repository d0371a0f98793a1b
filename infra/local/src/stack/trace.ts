/**
 * Compiled into every program, before all else: a stack trace names the line of our source. Node would do so with
 * `--enable-source-maps`, and hold the map of every program from the start, which most never need.
 */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, resolve } from 'node:path';

let read: SourceMap | undefined;

const mapped = (line: number, column: number): string | undefined => {
  read ??= new SourceMap(JSON.parse(readFileSync(`${__filename}.map`, 'utf8')) as SourceMap['payload']);
  const entry = read.findEntry(line - 1, column - 1);
  if (!('originalSource' in entry)) return undefined;
  const source = resolve(dirname(__filename), entry.originalSource);
  return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
};

/** A frame says itself as V8 writes it, which its type leaves out. */
type Frame = NodeJS.CallSite & { readonly toString: () => string };

const inSource = (frame: Frame): string => {
  const said = frame.toString();
  const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
  if (frame.getFileName() !== __filename || !line || !column) return said;
  try {
    return said.replace(`${__filename}:${line}:${column}`, (place) => mapped(line, column) ?? place);
  } catch {
    // Without its map a trace is worth as much as any other.
    return said;
  }
};

Error.prepareStackTrace = (error, frames) =>
  [String(error), ...(frames as Frame[]).map((frame) => `    at ${inSource(frame)}`)].join('\n');
