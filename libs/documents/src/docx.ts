import type * as Library from 'docx';
import type { FileChild, IRunOptions, Paragraph as ParagraphOf } from 'docx';
import { type Annex, attachmentsOf, checkLine, type OfficialDocument, PAGE } from './official-document';

type Docx = typeof Library;

/** A font that every office has; Word takes another for what it does not hold. */
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
const TWIPS_A_POINT = 20;
const [twips, halfPoints] = [(points: number) => Math.round(points * TWIPS_A_POINT), (points: number) => points * 2];
const LINE = twips(28);

type Line = Omit<IRunOptions, 'size' | 'text'> & {
  readonly text: string;
  readonly points?: number;
  readonly align?: 'center' | 'right';
  /** Two characters, as a paragraph begins. */
  readonly isIndented?: boolean;
};

/** A table's words, said once for all of them: as runs of their own they take twice as long to write. */
const ANNEX = 'annex';

const line = (
  { Paragraph, TextRun }: Docx,
  { text, points = PAGE.body, align, isIndented, ...run }: Line,
): ParagraphOf =>
  new Paragraph({
    ...(align ? { alignment: align } : {}),
    ...(isIndented ? { indent: { firstLine: twips(2 * PAGE.body) } } : {}),
    spacing: { line: LINE },
    children: [new TextRun({ ...run, text, font: FONT, size: halfPoints(points) })],
  });

const annexOf = (docx: Docx, { title, columns, rows }: Annex): FileChild[] => {
  const { Paragraph, PageBreak, Table, TableCell, TableRow, WidthType } = docx;
  const row = (cells: readonly string[], index: number) =>
    new TableRow({
      tableHeader: index === 0,
      children: cells.map((text) => new TableCell({ children: [new Paragraph({ text, style: ANNEX })] })),
    });
  return [
    new Paragraph({ children: [new PageBreak()] }),
    line(docx, { text: title, points: PAGE.pageNumber, align: 'center', bold: true }),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [columns, ...rows].map(row) }),
  ];
};

const childrenOf = (docx: Docx, page: OfficialDocument): FileChild[] => [
  line(docx, { text: page.office, points: PAGE.title, align: 'center', bold: true, color: PAGE.red }),
  line(docx, { text: page.number, align: 'center' }),
  line(docx, { text: page.title, points: PAGE.title, align: 'center', bold: true }),
  line(docx, { text: `${page.addressee}：` }),
  ...page.paragraphs.map((text) => line(docx, { text, isIndented: true })),
  ...attachmentsOf(page).map((text) => line(docx, { text, isIndented: true })),
  line(docx, { text: page.office, align: 'right' }),
  line(docx, { text: page.day, align: 'right' }),
  ...(page.annex ? annexOf(docx, page.annex) : []),
];

/** Writes documents as DOCX, which an office edits: the words of the PDF, in its parts and sizes. */
export const docxPrinter =
  () =>
  async (page: OfficialDocument): Promise<Buffer> => {
    // Loaded when something is written: who writes nothing loads nothing.
    const docx = await import('docx');
    const { left, top, right, bottom } = PAGE.margins;
    const [from, to] = [twips(left), twips(right)];
    return docx.Packer.toBuffer(
      new docx.Document({
        title: page.title,
        creator: page.office,
        subject: page.number,
        styles: {
          paragraphStyles: [
            {
              id: ANNEX,
              name: ANNEX,
              run: { font: FONT, size: halfPoints(12) },
              paragraph: { spacing: { line: LINE } },
            },
          ],
        },
        sections: [
          {
            properties: { page: { margin: { left: from, top: twips(top), right: to, bottom: twips(bottom) } } },
            footers: {
              default: new docx.Footer({
                children: [line(docx, { text: checkLine(page), points: PAGE.small, align: 'center' })],
              }),
            },
            children: childrenOf(docx, page),
          },
        ],
      }),
    );
  };
