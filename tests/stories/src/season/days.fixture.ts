import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shuffled } from '@anxin/testing';
import { FILES, smallRows } from '../county.fixture';

const SMALL = join(__dirname, '../../../data/small');
/** On which day a row of a table is known; the subjects are known from the beginning. */
const DAY_COLUMNS: Readonly<Record<string, string>> = {
  attendance: 'date',
  payroll: 'signedOn',
  'bank-return': 'postedAt',
  'escrow-statement': 'postedAt',
  signals: 'reportedOn',
  clues: 'receivedAt',
};
const ALL = [...FILES, 'signals', 'clues'];

/** Rows of some files, ready to be sent. */
export type Fed = ReadonlyMap<string, string>;

/** Whose a wage account is. */
const siteOfAccount = new Map(smallRows('projects').map((row) => [row['escrowAccountNo'], row['projectCode']]));

type Line = { readonly day: string; readonly text: string; readonly site: string | undefined };
const linesOf = (file: string) => {
  const [header = '', ...texts] = readFileSync(join(SMALL, `${file}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split(',');
  const column = (name: string): number => columns.indexOf(name);
  const told = column(DAY_COLUMNS[file.replace(/-\d{4}-\d\d$/, '')] ?? '');
  const dayOf = (cells: readonly string[]): string => {
    if (told < 0) return '';
    // What nobody signed comes with its month.
    return cells[told]?.slice(0, 10) || `${cells[column('payMonth')] ?? ''}-28`;
  };
  const siteOf = (cells: readonly string[]): string | undefined =>
    cells[column('projectCode')] ?? siteOfAccount.get(cells[column('escrowAccountNo')] ?? cells[column('accountNo')]);
  const lines = texts.map((text) => {
    const cells = text.split(',');
    return { day: dayOf(cells), text, site: siteOf(cells) };
  });
  return { header, lines };
};

/**
 * The small county, day by day: what is known before the first day comes with it.
 * @param chance by which the rows of a day come in another order
 * @param sites of these alone; of all unless told
 */
export const daysOf = (
  [first, last]: readonly [string, string],
  { chance, sites }: { readonly chance?: (() => number) | undefined; readonly sites?: readonly string[] | undefined },
): ReadonlyMap<string, Fed> => {
  const days = new Map<string, Map<string, string>>();
  for (let day = first; day <= last; day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10))
    days.set(day, new Map());
  for (const file of ALL) {
    const { header, lines } = linesOf(file);
    const byDay = new Map<string, Line[]>();
    for (const line of lines) {
      if (sites && line.site !== undefined && !sites.includes(line.site)) continue;
      const day = line.day < first ? first : line.day;
      byDay.set(day, [...(byDay.get(day) ?? []), line]);
    }
    for (const [day, known] of byDay) {
      const rows = (chance ? shuffled(known, chance) : known).map(({ text }) => text);
      days.get(day)?.set(file, [header, ...rows, ''].join('\n'));
    }
  }
  return days;
};
