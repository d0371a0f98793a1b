// @ts-expect-error It comes without types.
import untyped from 'pdfmake';
import { type Fonts, openFonts } from './fonts';

/** What of it is used here. */
const pdfmake = untyped as {
  readonly setFonts: (fonts: Fonts['files']) => void;
  readonly setUrlAccessPolicy: (allows: () => boolean) => void;
  readonly setLocalAccessPolicy: (allows: (path: string) => boolean) => void;
  readonly createPdf: (definition: object) => { readonly getBuffer: () => Promise<Buffer> };
};

/** An official document (公文) in the parts that GB/T 9704 names. */
export type OfficialDocument = {
  /** 发文机关 */
  readonly office: string;
  /** 发文字号 */
  readonly number: string;
  /** 标题 */
  readonly title: string;
  /** 主送 */
  readonly addressee: string;
  /** 正文 */
  readonly paragraphs: readonly string[];
  /** 附件 */
  readonly attachments: readonly string[];
  /** 成文日期: 2026年3月10日 */
  readonly day: string;
  /** How a holder checks it. */
  readonly check: { readonly address: string; readonly code: string };
};

const POINTS_A_MM = 72 / 25.4;
const mm = (length: number): number => length * POINTS_A_MM;
/** 版心 of GB/T 9704: left, top, right, bottom. */
const MARGINS = [mm(28), mm(37), mm(26), mm(35)];
/** 三号, 二号, 四号, and what is beside the text. */
const [BODY, TITLE, PAGE_NUMBER, SMALL] = [16, 22, 14, 9];
/** Lines 28 pt apart: 22 of them on a page. */
const LINE = 1.2;

const definitionOf = (page: OfficialDocument, { runsOf }: Fonts) => {
  // Made anew for each place: what is printed from is changed by printing.
  const words = (text: string) => runsOf(text).map(({ text: part, font }) => ({ text: part, font }));
  const attachments = page.attachments.map((name, index) => ({
    text: words(`${index === 0 ? '附件：' : ''}${index + 1}. ${name}`),
    margin: [(index === 0 ? 2 : 5) * BODY, index === 0 ? 12 : 0, 0, 0],
  }));
  const { address, code } = page.check;
  const paragraphs = page.paragraphs.map((paragraph) => ({ text: words(paragraph), leadingIndent: 2 * BODY }));
  const signature = {
    margin: [0, 30, 0, 0],
    columns: [
      { width: 'auto', qr: address, fit: 80, eccLevel: 'M' },
      { width: '*', stack: [words(page.office), words(page.day)].map((text) => ({ text, alignment: 'right' })) },
    ],
  };
  return {
    info: { title: page.title, author: page.office, subject: page.number },
    pageSize: 'A4',
    pageMargins: MARGINS,
    defaultStyle: { font: 'font0', fontSize: BODY, lineHeight: LINE },
    content: [
      { text: words(page.office), fontSize: TITLE, bold: true, color: '#c00000', alignment: 'center' },
      { text: words(page.number), alignment: 'center', margin: [0, 8, 0, 4] },
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: mm(156), y2: 0, lineWidth: 1.5, lineColor: '#c00000' }] },
      { text: words(page.title), fontSize: TITLE, bold: true, alignment: 'center', margin: [0, 24, 0, 20] },
      { text: words(`${page.addressee}：`) },
      ...paragraphs.slice(0, -1),
      {
        // A signature never stands alone on a page.
        unbreakable: true,
        stack: [...paragraphs.slice(-1), ...attachments, signature],
      },
    ],
    footer: (current: number) => ({
      margin: [0, mm(7), 0, 0],
      alignment: 'center',
      stack: [
        { text: `— ${current} —`, fontSize: PAGE_NUMBER },
        { text: words(`核验码 ${code}\u3000核验地址 ${address}`), fontSize: SMALL, margin: [0, 8, 0, 0] },
      ],
    }),
  };
};

/** Prints documents as PDF, with the characters that they use and no other in it. Nothing is fetched from anywhere. */
export const printer = (rareFonts: readonly string[]) => {
  let fonts: Fonts | undefined;
  return async (page: OfficialDocument): Promise<Buffer> => {
    // Read when something is printed: who prints nothing holds nothing.
    fonts ??= openFonts(rareFonts);
    const paths = new Set(Object.values(fonts.files).flatMap(({ normal, bold }) => [normal, bold]));
    pdfmake.setFonts(fonts.files);
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy((path) => paths.has(path));
    return pdfmake.createPdf(definitionOf(page, fonts)).getBuffer();
  };
};

export type Printer = ReturnType<typeof printer>;
