import { askService } from '../../api/ask-service';

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

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Which sheet it is. */
export type Sheet = { readonly project: string; readonly month: string };

const ask = (file: File, { project, month }: Sheet, accept: string): Promise<Response> =>
  askService(`workers/wage-sheets/check?${new URLSearchParams({ project, month }).toString()}`, {
    method: 'POST',
    headers: {
      accept,
      'content-type': file.name.endsWith('.csv') ? 'text/csv' : WORKBOOK,
      'x-file-name': encodeURIComponent(file.name),
    },
    body: file,
  });

/** Has a draft checked: nothing of it is kept. Throws `NotAnswered` with words of the API. */
export const checkSheet = async (file: File, sheet: Sheet): Promise<Checked> =>
  (await (await ask(file, sheet, 'application/json')).json()) as Checked;

/** The rows at fault of a draft as a workbook, what is wrong marked in its cells. */
export const markedSheet = async (file: File, sheet: Sheet): Promise<Blob> => (await ask(file, sheet, WORKBOOK)).blob();

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
