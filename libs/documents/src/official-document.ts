/** A table that goes with a document, on a page of its own. */
export type Annex = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** An official document (公文) in the parts that GB/T 9704 names: what a PDF and a DOCX of it are both made from. */
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
  /** 附表 */
  readonly annex?: Annex;
  /** 成文日期: 2026年3月10日 */
  readonly day: string;
  /** How a holder checks it; nothing that goes with a document, such as a list of contents, has one of its own. */
  readonly check?: { readonly address: string; readonly code: string };
};

/** The attachments as they are listed below the text; the annex is one of them. */
export const attachmentsOf = ({ attachments, annex }: OfficialDocument): readonly string[] => {
  const all = [...attachments, ...(annex ? [annex.title] : [])];
  return all.map((name, index) => `${index === 0 ? '附件：' : ''}${index + 1}. ${name}`);
};

/** What stands at the foot of each page. */
export const checkLine = ({ check }: OfficialDocument): string =>
  check ? `核验码 ${check.code}\u3000核验地址 ${check.address}` : '';

const POINTS_A_MM = 72 / 25.4;
/** Millimetres as points. */
export const mm = (length: number): number => length * POINTS_A_MM;

/** The page of GB/T 9704: 版心 in points; 三号, 二号, 四号, and what is beside the text. */
export const PAGE = {
  margins: { left: mm(28), top: mm(37), right: mm(26), bottom: mm(35) },
  width: mm(156),
  body: 16,
  title: 22,
  pageNumber: 14,
  small: 9,
  red: 'c00000',
} as const;
