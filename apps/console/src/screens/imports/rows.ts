/** A row of a file as it was sent: its cells, under the headings of the file. */
export type RowAsSent = { readonly line: number; readonly cells: readonly string[] };
export type SheetAsSent = { readonly headings: readonly string[]; readonly rows: ReadonlyMap<number, RowAsSent> };

/** One cell from a place on: what it says, and where it ends. */
const cellAt = (text: string, from: number): { readonly cell: string; readonly end: number } => {
  if (text[from] !== '"') {
    const [plain = ''] = /[^,\t\r\n]*/y.exec(text.slice(from)) ?? [];
    return { cell: plain, end: from + plain.length };
  }
  let end = from + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  return { cell: text.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 };
};

/** The record from a place on; a quoted cell may hold commas, lines and quotes. */
const recordAt = (text: string, from: number): { readonly cells: readonly string[]; readonly end: number } => {
  const cells: string[] = [];
  for (let at = from; ; at += 1) {
    const { cell, end } = cellAt(text, at);
    cells.push(cell);
    at = end;
    if (text[at] === '\r') at += 1;
    if (at >= text.length || text[at] === '\n') return { cells, end: at + 1 };
  }
};

const linesIn = (text: string, from: number, to: number): number => text.slice(from, to).split('\n').length - 1;

/** The rows at these lines, as they stand in the text of a file. */
export const rowsAt = (text: string, lines: ReadonlySet<number>): SheetAsSent => {
  const rows = new Map<number, RowAsSent>();
  let headings: readonly string[] | undefined;
  let line = 1;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length;) {
    const { cells, end } = recordAt(text, at);
    if (!headings) headings = cells;
    else if (lines.has(line)) rows.set(line, { line, cells });
    line += Math.max(1, linesIn(text, at, end));
    at = end;
  }
  return { headings: headings ?? [], rows };
};

const READABLE_BYTES = 20 * 1024 * 1024;

/** The text of a file of lines, in the encodings that offices use; nothing of workbooks, packed and very large files. */
export const textOf = async (file: File): Promise<string | undefined> => {
  if (!/\.(csv|tsv|txt)$/i.test(file.name) || file.size > READABLE_BYTES) return undefined;
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};
