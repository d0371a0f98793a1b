import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const MS_A_TICK = 10;

type Counted = { readonly pid: number; readonly name: string; readonly parent: number; readonly ticks: number };

const countedOf = (pid: number): Counted | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold blanks.
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    const [parent, ticks] = [Number(fields[1]), [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0)];
    return { pid, name: text.slice(text.indexOf('(') + 1, end), parent, ticks };
  } catch {
    // It ended meanwhile: its parent has counted it.
    return undefined;
  }
};

/** A process and all below it, with the ticks of those that have ended in their parents. */
export const processesOf = (root: number): readonly Counted[] => {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (countedOf(Number(name)) ?? []) : []));
  const below = new Map<number, Counted[]>();
  for (const one of all) below.set(one.parent, [...(below.get(one.parent) ?? []), one]);
  const withBelow = (one: Counted): readonly Counted[] => [one, ...(below.get(one.pid) ?? []).flatMap(withBelow)];
  return all.filter(({ pid }) => pid === root).flatMap(withBelow);
};

/** CPU time of a process and all below it, those that have ended included, in ms. */
export const cpuMsBelow = (root: number): number =>
  processesOf(root).reduce((sum, { ticks }) => sum + ticks, 0) * MS_A_TICK;
