import type { Language, Level, Text } from '@anxin/law';
import stringWidth from 'string-width';

/** Where a command writes: results to `out`, what is about the run to `err`. */
export type Terminal = {
  readonly language: Language;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** A level's name in its colour, where colours show. */
  readonly paint: (level: Level, name: string) => string;
};

const GAP = '  ';

/** A table whose columns line up although a Chinese character is two cells wide. Amounts and counts stand right. */
export const tableText = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string => {
  const lines = head.every((name) => name === '') ? rows : [head, ...rows];
  const widths = head.map((_, index) =>
    lines.reduce((widest, cells) => Math.max(widest, stringWidth(cells[index] ?? '')), 0),
  );
  const padded = (cell: string, index: number): string => {
    const blanks = ' '.repeat((widths[index] ?? 0) - stringWidth(cell));
    return right.includes(index) ? blanks + cell : cell + blanks;
  };
  return lines.map((cells) => cells.map(padded).join(GAP).trimEnd()).join('\n');
};

export const heading = ({ language }: Terminal, title: Text): string => `\n【${title[language]}】`;
