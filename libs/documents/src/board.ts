import type { Fonts } from './fonts';
import { mm } from './official-document';
import { press } from './press';

/** A line of a board; what is not known is left to be written in by hand. */
export type BoardLine = { readonly name: string; readonly value?: string | undefined };

/** A board that stands on a site (维权信息告示牌): what Regulation art. 34 wants to be read there, and where to report. */
export type Board = {
  readonly title: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly BoardLine[] }[];
  /** Where its code leads, and what stands beside it. */
  readonly report: { readonly address: string; readonly title: string; readonly words: readonly string[] };
  readonly foot: string;
};

/** To be read from some metres away. */
const SIZE = { title: 72, part: 30, line: 25, foot: 15 } as const;
const [RED, LINE, PALE] = ['#a11c12', '#9aa5b1', '#f4f6f9'] as const;
const MARGIN = mm(24);

const ruled = {
  hLineWidth: () => 1,
  vLineWidth: () => 1,
  hLineColor: () => LINE,
  vLineColor: () => LINE,
  ...{ paddingTop: () => 8, paddingBottom: () => 8, paddingLeft: () => 16, paddingRight: () => 16 },
};

const layOutOf = (board: Board, { runsOf }: Fonts) => {
  const words = (text: string) => runsOf(text).map((run) => ({ ...run }));
  const table = ({ lines }: Board['parts'][number]) => ({
    layout: ruled,
    fontSize: SIZE.line,
    table: {
      widths: [mm(112), '*'],
      body: lines.map(({ name, value = '' }) => [
        { text: words(name), fillColor: PALE },
        { text: value === '' ? ' ' : words(value) },
      ]),
    },
  });
  const { address, title, words: beside } = board.report;
  return {
    info: { title: board.title },
    pageSize: 'A2',
    pageMargins: [MARGIN, mm(56), MARGIN, mm(20)],
    defaultStyle: { font: 'font0', fontSize: SIZE.line, lineHeight: 1.15 },
    header: {
      layout: 'noBorders',
      table: {
        widths: ['*'],
        body: [
          [
            {
              text: words(board.title),
              ...{ fontSize: SIZE.title, bold: true, color: '#ffffff', fillColor: RED, alignment: 'center' },
              margin: [0, mm(9), 0, mm(9)],
            },
          ],
        ],
      },
    },
    footer: { text: words(board.foot), fontSize: SIZE.foot, alignment: 'center', color: '#4a5565' },
    content: [
      ...board.parts.flatMap((part) => [
        { text: words(part.title), fontSize: SIZE.part, bold: true, color: RED, margin: [0, 12, 0, 8] },
        table(part),
      ]),
      {
        margin: [0, 26, 0, 0],
        unbreakable: true,
        columnGap: 32,
        columns: [
          { width: 'auto', qr: address, fit: 240, eccLevel: 'M' },
          {
            width: '*',
            stack: [
              { text: words(title), fontSize: 44, bold: true, color: RED, margin: [0, 8, 0, 12] },
              ...beside.map((line) => ({ text: words(line), margin: [0, 4, 0, 4] })),
            ],
          },
        ],
      },
    ],
  };
};

/** Prints boards as PDF, A2. Throws `PRINT_CHARACTER_MISSING` where no font has a character. */
export const boardPrinter = (rareFonts: readonly string[]) => {
  const print = press(rareFonts);
  return (board: Board): Promise<Buffer> => print((fonts) => layOutOf(board, fonts));
};

export type BoardPrinter = ReturnType<typeof boardPrinter>;
