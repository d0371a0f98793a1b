import { SingleBar, Presets } from 'cli-progress';
import { text } from '@anxin/law';
import type { Terminal } from './terminal';

/** Tells how far a long reading has come. */
export type Progress = { readonly advance: (bytes: number) => void; readonly stop: () => void };

const LINE_EVERY_MS = 5_000;

const bar = (total: number, title: string): Progress => {
  const shown = new SingleBar(
    { format: `${title} {bar} {percentage}% ETA {eta}s`, clearOnComplete: true, hideCursor: true },
    Presets.rect,
  );
  shown.start(total, 0);
  return { advance: (bytes) => shown.increment(bytes), stop: () => shown.stop() };
};

const lines = (total: number, title: string, { err }: Terminal): Progress => {
  let [read, lastLineAt] = [0, performance.now()];
  return {
    advance: (bytes) => {
      read += bytes;
      if (performance.now() - lastLineAt < LINE_EVERY_MS) return;
      lastLineAt = performance.now();
      err(`${title} ${Math.min(100, Math.floor((read / total) * 100))}%`);
    },
    stop: () => {},
  };
};

/** A bar on a terminal, a plain line every five seconds elsewhere. */
export const progressOf = (terminal: Terminal, total: number): Progress => {
  const title = text('读取', 'Reading')[terminal.language];
  return process.stderr.isTTY ? bar(total, title) : lines(total, title, terminal);
};
