import { CELL_STYLES, type CellStyle } from '../values/cell';

/** Formats of numbers: general, two decimals, text, and our own for days and moments. */
const [GENERAL, DECIMALS, TEXT, DAY, MOMENT] = [0, 2, 49, 164, 165];
const [NO_FILL, GREY, RED, YELLOW] = [0, 2, 3, 4];
const [PLAIN, BOLD] = [0, 1];

type Look = {
  readonly format: number;
  readonly font?: number;
  readonly fill?: number;
  readonly wraps?: true;
};

const LOOKS: Readonly<Record<CellStyle, Look>> = {
  plain: { format: GENERAL },
  text: { format: TEXT },
  amount: { format: DECIMALS },
  day: { format: DAY },
  moment: { format: MOMENT },
  heading: { format: TEXT, font: BOLD, fill: GREY, wraps: true },
  title: { format: TEXT, font: BOLD },
  fault: { format: TEXT, fill: RED, wraps: true },
  note: { format: TEXT, fill: YELLOW, wraps: true },
};

/** The place of a style among the looks of `STYLES_PART`. */
export const styleIndex = (style: CellStyle): number => CELL_STYLES.indexOf(style);

const xf = ({ format, font = PLAIN, fill = NO_FILL, wraps }: Look): string => {
  const alignment = `<alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/>`;
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`;
};

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`;

/** The part with the looks; the first two fills are every spreadsheet's own. */
export const STYLES_PART = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="2"><numFmt numFmtId="${DAY}" formatCode="yyyy\\-mm\\-dd"/>`,
  `<numFmt numFmtId="${MOMENT}" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>',
  '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  `${solid('FFE7E6E6')}${solid('FFFFC7CE')}${solid('FFFFEB9C')}</fills>`,
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${CELL_STYLES.length}">${CELL_STYLES.map((style) => xf(LOOKS[style])).join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
