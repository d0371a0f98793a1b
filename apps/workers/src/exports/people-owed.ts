import { type Fen, formatYuan, type PlainMonth } from '@anxin/domain-kit';
import type { Actor } from '@anxin/identity';
import { type WrittenCell, writeWorkbook } from '@anxin/intake';
import { maskForLists } from '@anxin/law';
import { asCaller, WORKBOOK_TYPE } from '@anxin/service-kit';
import { Readable } from 'node:stream';
import type { App } from '../resolvers/app';
import { type OwedFilter, type OwedKey, owedPage, type OwedSort, type PersonOwed } from '../store/wages/list-owed';
import { numberPlace } from '../store/people/persons';
import { personsById } from '../store/people/read-persons';
import { projectNames } from '../store/read-projects';
import { staysOfPersons } from '../store/roster/read-stays';
import { unsealed } from '../store/roster/stays';

/** People read at once: each page is a question of its own, so that whoever reads slowly holds no connection. */
const PAGE_PEOPLE = 1_000;

/** A person who is owed wages, as the lists show one. */
type OwedRow = {
  readonly name: string;
  readonly number: string;
  readonly arrearsFen: Fen;
  readonly oldestMonth: PlainMonth;
  readonly lines: number;
  readonly projects: readonly string[];
};

type Asked = { readonly filter: OwedFilter; readonly sort: OwedSort };

type Page = { readonly rows: readonly OwedRow[]; readonly last: PersonOwed | undefined };

const pageAfter = (app: App, actor: Actor, { filter, sort }: Asked, after: OwedKey | undefined): Promise<Page> =>
  asCaller(app, actor, 'export', async ({ reads: { rows } }) => {
    const owed = await owedPage(rows, filter, { sort, after, limit: PAGE_PEOPLE });
    const ids = owed.map(({ personId }) => personId);
    const persons = await personsById(rows, ids);
    const staysOf = await staysOfPersons(rows, ids, { on: app.clock.today() });
    const names = await projectNames(rows, [...new Set(owed.flatMap(({ owedBy }) => owedBy))]);
    const shown = owed.map(({ personId, owedBy, ...figures }): OwedRow => {
      const [person, stay] = [persons.get(personId), staysOf(personId).at(-1)];
      const name = stay && unsealed(app.vault, stay, 'workerName');
      const number = person && app.vault.decrypt(person.idCardNumber, numberPlace(person.person));
      return {
        ...figures,
        name: name ? maskForLists('name', name) : '',
        number: number ? maskForLists('citizenNumber', number) : '',
        projects: owedBy.map((code) => `${names.get(code) ?? ''} ${code}`.trim()),
      };
    });
    return { rows: shown, last: owed.length < PAGE_PEOPLE ? undefined : owed.at(-1) };
  });

async function* owedRows(app: App, actor: Actor, asked: Asked): AsyncGenerator<OwedRow> {
  let after: OwedKey | undefined;
  do {
    const { rows, last }: Page = await pageAfter(app, actor, asked, after);
    yield* rows;
    after = last && [last.arrearsFen.toString(), last.oldestMonth, last.personId];
  } while (after);
}

type Column = {
  readonly heading: string;
  readonly width: number;
  /** Of a number. */
  readonly style?: 'amount' | 'plain';
  readonly of: (row: OwedRow) => string;
};

const COLUMNS: readonly Column[] = [
  { heading: '姓名', width: 10, of: ({ name }) => name },
  { heading: '身份证号', width: 22, of: ({ number }) => number },
  {
    heading: '拖欠合计（元）',
    width: 16,
    style: 'amount',
    of: ({ arrearsFen }) => formatYuan(arrearsFen).replaceAll(',', ''),
  },
  { heading: '最早拖欠月份', width: 14, of: ({ oldestMonth }) => oldestMonth },
  { heading: '拖欠月数', width: 10, style: 'plain', of: ({ lines }) => String(lines) },
  { heading: '欠薪项目', width: 60, of: ({ projects }) => projects.join('；') },
];

async function* sheetRows(rows: AsyncIterable<OwedRow>): AsyncGenerator<readonly WrittenCell[]> {
  yield COLUMNS.map(({ heading }) => ({ text: heading, style: 'heading' }));
  for await (const row of rows)
    yield COLUMNS.map(({ of, style }) => ({ text: of(row), style: style ?? 'text', isNumber: style !== undefined }));
}

/** What a spreadsheet would run as a formula is a text to it. */
const csvField = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

async function* csvLines(rows: AsyncIterable<OwedRow>): AsyncGenerator<string> {
  yield `\uFEFF${COLUMNS.map(({ heading }) => csvField(heading)).join(',')}\r\n`;
  for await (const row of rows) yield `${COLUMNS.map(({ of }) => csvField(of(row))).join(',')}\r\n`;
}

export const EXPORT_TYPES = {
  xlsx: WORKBOOK_TYPE,
  csv: 'text/csv; charset=utf-8',
} as const;

/** Everybody who is owed wages in the caller's scope, as a file: row after row, as fast as it is taken. */
export const peopleOwedFile = (app: App, actor: Actor, asked: Asked, ending: keyof typeof EXPORT_TYPES): Readable => {
  const rows = owedRows(app, actor, asked);
  if (ending === 'csv') return Readable.from(csvLines(rows), { objectMode: false });
  const columns = COLUMNS.map(({ width }) => ({ width, style: 'text' as const }));
  return writeWorkbook([{ name: '被拖欠工资的人', columns, frozen: { rows: 1, columns: 1 }, rows: sheetRows(rows) }]);
};
