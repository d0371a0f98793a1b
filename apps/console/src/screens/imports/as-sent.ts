import { askService } from '../../api';
import { headersOf, type Report, type Sent } from './send';

/** What is said of a row: of one of its columns, or of the whole where none is named. */
export type Remark = {
  readonly column: string;
  readonly code: string;
  readonly says: { readonly zh: string; readonly en: string };
  readonly isFault: boolean;
};

/** A row of a file as it was sent: its cells, under the headings of its sheet. */
export type RowAsSent = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly remarks: readonly Remark[];
};
export type SheetAsSent = {
  readonly sheet: string;
  readonly columns: readonly { readonly name: string; readonly heading: string }[];
  readonly rows: readonly RowAsSent[];
};

/** What would become of a file, and the rows of which something is said. */
export type Checked = Pick<Report, 'rows' | 'recorded' | 'same' | 'refused' | 'faults' | 'unknownColumns'> & {
  readonly noted: number;
  readonly sheets: readonly SheetAsSent[];
};

/** Refused rows as they were sent, and to which contractors they go back. */
export type SentBack = { readonly sheets: readonly SheetAsSent[]; readonly contractors: readonly string[] };

type Held = Pick<Sent, 'file' | 'mapping' | 'table'>;

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const post = (sent: Held, path: string, accept: string): Promise<Response> =>
  askService(`${sent.table.taker}/imports/${path}`, {
    method: 'POST',
    headers: { ...headersOf(sent), accept },
    body: sent.file,
  });

/** Has a file looked at before it is sent: nothing of it is kept. Throws with words of the API. */
export const checkFile = async (sent: Held): Promise<Checked> =>
  (await (await post(sent, `${sent.table.name}/check`, 'application/json')).json()) as Checked;

/** The rows of a file of which something is said as a workbook, the cells marked. */
export const markedFile = async (sent: Held): Promise<Blob> =>
  (await post(sent, `${sent.table.name}/check`, WORKBOOK)).blob();

/** The refused rows of an import as they stand in the file, which is sent once more: it is kept nowhere. */
export const sentBackOf = async (sent: Held, id: string): Promise<SentBack> =>
  (await (await post(sent, `${id}/workbook`, 'application/json')).json()) as SentBack;

/** The rows to send back as a workbook, of one contractor or of all. */
export const workbookOf = async (sent: Held, id: string, contractor?: string): Promise<Blob> => {
  const narrowed = contractor ? `?contractor=${encodeURIComponent(contractor)}` : '';
  return (await post(sent, `${id}/workbook${narrowed}`, WORKBOOK)).blob();
};
