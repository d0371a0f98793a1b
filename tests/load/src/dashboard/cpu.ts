import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const MS_A_TICK = 10;

type Counted = { readonly pid: number; readonly parent: number; readonly ticks: number };

const countedOf = (pid: number): Counted | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold blanks.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [parent, ticks] = [Number(fields[1]), [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0)];
    return { pid, parent, ticks };
  } catch {
    // It ended meanwhile: its parent has counted it.
    return undefined;
  }
};

/** CPU time of a process and all below it, those that have ended included, in ms. */
export const cpuMsBelow = (root: number): number => {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (countedOf(Number(name)) ?? []) : []));
  const below = new Map<number, Counted[]>();
  for (const one of all) below.set(one.parent, [...(below.get(one.parent) ?? []), one]);
  const sum = (pid: number): number =>
    (below.get(pid) ?? []).reduce((ticks, one) => ticks + one.ticks + sum(one.pid), 0);
  return (sum(root) + (all.find(({ pid }) => pid === root)?.ticks ?? 0)) * MS_A_TICK;
};
