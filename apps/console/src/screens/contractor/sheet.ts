import { OURS } from '../../api/ours';

type Text = { readonly zh: string; readonly en: string };

/** Something that is said of a row, or of somebody who is missing (`row` null). */
export type Finding = {
  readonly row: number | null;
  readonly line: number | null;
  readonly code: string;
  readonly column: string | null;
  readonly rule: string | null;
  readonly says: Text;
  readonly idCardNumberMasked: string | null;
};

/** A row of the sheet as it was read, numbers masked. */
export type SheetLine = {
  readonly row: number;
  readonly sheet: string;
  readonly line: number;
  readonly idCardNumberMasked: string | null;
  readonly payeeNameMasked: string | null;
  readonly payeeAccountMasked: string | null;
  readonly days: number | null;
  readonly totalPayFen: string | null;
  readonly deductionsFen: string | null;
  readonly netFen: string | null;
  readonly signedOn: string | null;
};

/** What the API found in a draft. */
export type Checked = {
  readonly rows: number;
  readonly refused: number;
  readonly rowsAtFault: number;
  readonly findings: readonly Finding[];
  readonly lines: readonly SheetLine[];
};

/** The file is refused whole, or the check itself is. */
class NotChecked extends Error {}

type Said = { readonly says?: Text; readonly columns?: readonly string[]; readonly message?: string };

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Which sheet it is, and in which language it is spoken of. */
export type Sheet = { readonly project: string; readonly month: string; readonly language: 'zh' | 'en' };

const ask = (file: File, { project, month, language }: Sheet, accept: string): Promise<Response> =>
  fetch(`/services/workers/wage-sheets/check?${new URLSearchParams({ project, month }).toString()}`, {
    method: 'POST',
    headers: {
      ...{ ...OURS, accept },
      'content-type': file.name.endsWith('.csv') ? 'text/csv' : WORKBOOK,
      'x-file-name': encodeURIComponent(file.name),
      'accept-language': language,
    },
    body: file,
  });

/** Has a draft checked: nothing of it is kept. Throws `NotChecked` with words of the API. */
export const checkSheet = async (file: File, sheet: Sheet): Promise<Checked> => {
  const response = await ask(file, sheet, 'application/json');
  const body = (await response.json().catch(() => ({}))) as Checked & Said & { readonly errors?: readonly Said[] };
  if (response.ok) return body;
  const { says, columns = [], message } = body.errors?.[0] ?? body;
  const words = says?.[sheet.language] ?? message ?? `HTTP ${response.status}`;
  throw new NotChecked(columns.length > 0 ? `${words} ${columns.join('、')}` : words);
};

/** The rows at fault of a draft as a workbook, what is wrong marked in its cells. */
export const markedSheet = async (file: File, sheet: Sheet): Promise<Blob> => {
  const response = await ask(file, sheet, WORKBOOK);
  if (!response.ok) throw new NotChecked(`HTTP ${response.status}`);
  return response.blob();
};

/** The cells of a row that are at fault, and all that is said of it; of nobody's row who is missing. */
export const findingsByRow = (findings: readonly Finding[]) => {
  const rows = new Map<number, { readonly columns: Set<string>; readonly said: Finding[] }>();
  const missing: Finding[] = [];
  for (const finding of findings) {
    if (finding.row === null) {
      missing.push(finding);
      continue;
    }
    const row = rows.get(finding.row) ?? { columns: new Set<string>(), said: [] };
    if (finding.column !== null) row.columns.add(finding.column);
    row.said.push(finding);
    rows.set(finding.row, row);
  }
  return { rows, missing };
};
