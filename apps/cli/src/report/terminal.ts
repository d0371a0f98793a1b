import Table from 'cli-table3';
import type { Language, Text } from '@anxin/law';

/** Where a command writes: results to `out`, what is about the run to `err`. */
export type Terminal = {
  readonly language: Language;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
};

const PLAIN = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
} as const;

/** A table whose columns line up although a Chinese character is two cells wide. Amounts and counts stand right. */
export const tableText = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string => {
  const table = new Table({
    head: [...head],
    chars: PLAIN,
    colAligns: head.map((_, index) => (right.includes(index) ? 'right' : 'left')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
};

export const heading = ({ language }: Terminal, title: Text): string => `\n【${title[language]}】`;
