import type { Language } from '@anxin/service-kit';
import { type Entry, yuanOf } from './entry';
import { WORDS } from './words';

const COLUMNS = [
  'code',
  'unitName',
  'creditCode',
  'address',
  'ordered',
  'peopleCount',
  'documentNo',
  'decidedOn',
  'releasedOn',
  'expiresOn',
  'facts',
  'result',
] as const;

const headOf = (language: Language): readonly string[] => {
  const words = WORDS[language];
  const [unit, people, until] = language === 'zh' ? ['单位', '人数', '期满日期'] : ['Unit', 'People', 'Last day'];
  return [
    ...[
      words.code,
      unit,
      words.creditCode,
      words.address,
      `${words.ordered}（${words.yuan}）`,
      people,
      words.documentNo,
    ],
    ...[words.decidedOn, words.releasedOn, until, words.facts, words.result],
  ];
};

/** A cell that a table program takes for text, whatever it begins with. */
const cellOf = (value: string): string => {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The list as a table that Excel opens with its Chinese whole. */
export const csvOf = (entries: readonly Entry[], language: Language): string => {
  const rows = entries.map((entry) => {
    const all = { ...entry, ordered: yuanOf(entry.orderedFen).replaceAll(',', ''), peopleCount: String(entry.people) };
    return COLUMNS.map((column) => all[column]);
  });
  return `\uFEFF${[headOf(language), ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
};
