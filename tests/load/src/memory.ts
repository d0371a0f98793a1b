import { readFileSync } from 'node:fs';

/** What a process holds now (`VmRSS`), or has held at most (`VmHWM`), in MB, as Linux tells it. */
export const memoryMb = (pid: number, what: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

/** What a process holds, of the pages that it shares with others its part alone, in MB; 0 of one that has ended. */
export const partMb = (pid: number): number => {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) / 1_024;
  } catch {
    return 0;
  }
};
