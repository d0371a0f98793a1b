import type { Fonts } from './fonts';
import { type Annex, attachmentsOf, checkLine, mm, type OfficialDocument, PAGE } from './official-document';
import { press } from './press';

/** Lines 28 pt apart: 22 of them on a page. */
const LINE = 1.2;
const { margins, body: BODY, title: TITLE, pageNumber: PAGE_NUMBER, small: SMALL } = PAGE;
/** 小四: what a table is written in. */
const ANNEX = 12;
const RED = `#${PAGE.red}`;

type Words = (text: string) => readonly { readonly text: string; readonly font: string }[];

/** The table of an annex, its head repeated on each page. */
const annexOf = ({ title, columns, rows }: Annex, words: Words) => {
  const cells = (row: readonly string[]) => row.map((cell) => ({ text: words(cell) }));
  return [
    {
      text: words(title),
      fontSize: PAGE_NUMBER,
      bold: true,
      alignment: 'center',
      pageBreak: 'before',
      margin: [0, 0, 0, 12],
    },
    {
      fontSize: ANNEX,
      table: { headerRows: 1, widths: columns.map(() => '*'), body: [columns, ...rows].map(cells) },
    },
  ];
};

const definitionOf = (page: OfficialDocument, { runsOf }: Fonts) => {
  // Made anew for each place: what is printed from is changed by printing.
  const words = (text: string) => runsOf(text).map(({ text: part, font }) => ({ text: part, font }));
  const attachments = attachmentsOf(page).map((line, index) => ({
    text: words(line),
    margin: [(index === 0 ? 2 : 5) * BODY, index === 0 ? 12 : 0, 0, 0],
  }));
  const paragraphs = page.paragraphs.map((paragraph) => ({ text: words(paragraph), leadingIndent: 2 * BODY }));
  const signature = {
    margin: [0, 30, 0, 0],
    columns: [
      ...(page.check ? [{ width: 'auto', qr: page.check.address, fit: 80, eccLevel: 'M' }] : []),
      { width: '*', stack: [words(page.office), words(page.day)].map((text) => ({ text, alignment: 'right' })) },
    ],
  };
  return {
    info: { title: page.title, author: page.office, subject: page.number },
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    defaultStyle: { font: 'font0', fontSize: BODY, lineHeight: LINE },
    content: [
      { text: words(page.office), fontSize: TITLE, bold: true, color: RED, alignment: 'center' },
      { text: words(page.number), alignment: 'center', margin: [0, 8, 0, 4] },
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: PAGE.width, y2: 0, lineWidth: 1.5, lineColor: RED }] },
      { text: words(page.title), fontSize: TITLE, bold: true, alignment: 'center', margin: [0, 24, 0, 20] },
      { text: words(`${page.addressee}：`) },
      ...paragraphs.slice(0, -1),
      {
        // A signature never stands alone on a page.
        unbreakable: true,
        stack: [...paragraphs.slice(-1), ...attachments, signature],
      },
      ...(page.annex ? annexOf(page.annex, words) : []),
    ],
    footer: (current: number) => ({
      margin: [0, mm(7), 0, 0],
      alignment: 'center',
      stack: [
        { text: `— ${current} —`, fontSize: PAGE_NUMBER },
        { text: words(checkLine(page)), fontSize: SMALL, margin: [0, 8, 0, 0] },
      ],
    }),
  };
};

/** Prints documents as PDF. */
export const printer = (rareFonts: readonly string[]) => {
  const print = press(rareFonts);
  return (page: OfficialDocument): Promise<Buffer> => print((fonts) => definitionOf(page, fonts));
};

export type Printer = ReturnType<typeof printer>;
