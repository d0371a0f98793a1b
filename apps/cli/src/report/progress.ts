import { SingleBar, Presets } from 'cli-progress';
import { text, type Text } from '@anxin/law';
import type { Terminal } from './terminal';

/** Tells how far a long reading has come: bytes, and what else is counted on the way. */
export type Progress = {
  readonly advance: (bytes: number) => void;
  readonly note: (what: string, count: number) => void;
  readonly stop: () => void;
};

const LINE_EVERY_MS = 5_000;

const bar = (total: number, title: string): Progress => {
  const shown = new SingleBar(
    { format: `${title} {bar} {percentage}% ETA {eta}s {noted}`, clearOnComplete: true, hideCursor: true },
    Presets.rect,
  );
  shown.start(total, 0, { noted: '' });
  return {
    advance: (bytes) => shown.increment(bytes),
    note: (what, count) => shown.update({ noted: `${what} ${count}` }),
    stop: () => shown.stop(),
  };
};

const lines = (total: number, title: string, { err }: Terminal): Progress => {
  let [read, lastLineAt] = [0, performance.now()];
  const say = (more = ''): void => {
    if (performance.now() - lastLineAt < LINE_EVERY_MS) return;
    lastLineAt = performance.now();
    err(`${title} ${Math.min(100, Math.floor((read / total) * 100))}%${more}`);
  };
  return {
    advance: (bytes) => {
      read += bytes;
      say();
    },
    note: (what, count) => say(` ${what} ${count}`),
    stop: () => {},
  };
};

const READING = text('读取', 'Reading');
export const SENDING = text('发送', 'Sending');

/** A bar on a terminal, a plain line every five seconds elsewhere. */
export const progressOf = (terminal: Terminal, total: number, doing: Text = READING): Progress => {
  const title = doing[terminal.language];
  return process.stderr.isTTY ? bar(total, title) : lines(total, title, terminal);
};
