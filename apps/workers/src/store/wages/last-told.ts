import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';

/** The last that was told of a project; null where nothing ever was. */
export type LastTold = {
  readonly attendanceOn: PlainDate | null;
  readonly sheetMonth: PlainMonth | null;
  readonly bankReturnOn: PlainDate | null;
};

const LAST = `
SELECT code, (SELECT max(day) FROM worker_day WHERE project_id = p.id)::text AS "attendanceOn",
  to_char((SELECT max(pay_month) FROM sheet_line WHERE project_id = p.id), 'YYYY-MM') AS "sheetMonth",
  (SELECT max(posted_on) FROM bank_line WHERE project_id = p.id)::text AS "bankReturnOn"
FROM project p WHERE code = ANY($1)`;

/** The last that was told of projects, by their codes. */
export const lastTold = async (rows: Rows, codes: readonly string[]): Promise<ReadonlyMap<string, LastTold>> => {
  const found = await rows<LastTold & { readonly code: string }>(LAST, [codes]);
  return new Map(found.map(({ code, ...told }) => [code, told]));
};
