import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../look';
import type { Remark, RowAsSent, SheetAsSent } from './as-sent';
import './imports.css';

/** The remark that marks a cell: a fault before what is only odd. */
const markOf = (remarks: readonly Remark[], column: string): Remark | undefined => {
  const own = remarks.filter((remark) => remark.column === column);
  return own.find(({ isFault }) => isFault) ?? own[0];
};

const headingOf = ({ columns }: SheetAsSent, name: string): string =>
  columns.find((column) => column.name === name)?.heading ?? name;

const Cells = ({ of: row, sheet }: { readonly of: RowAsSent; readonly sheet: SheetAsSent }) => {
  const said = useSaid();
  return (
    <div className="as-sent" tabIndex={0} role="group" aria-label={String(row.line)}>
      <table>
        <thead>
          <tr>
            {sheet.columns.map(({ heading }, place) => (
              <th key={place} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {sheet.columns.map(({ name }, place) => {
              const remark = markOf(row.remarks, name);
              return (
                <td
                  key={place}
                  className={remark && (remark.isFault ? 'faulty' : 'odd')}
                  title={remark && said(remark.says)}
                >
                  {row.cells[place] || ' '}
                </td>
              );
            })}
          </tr>
        </tbody>
      </table>
    </div>
  );
};

/** Rows as they were sent, each with what is wrong in it, the cells marked. */
export const RowsAsSent = ({ of }: { readonly of: readonly SheetAsSent[] }) => {
  const { t } = useTranslation();
  const said = useSaid();
  return of.flatMap((sheet) =>
    sheet.rows.map((row) => (
      <article key={`${sheet.sheet} ${row.line}`} className="refused-row">
        <strong>
          {sheet.sheet && `${sheet.sheet} · `}
          {t('imports.line', { line: row.line })}
        </strong>
        <ul>
          {row.remarks.map(({ code, column, says }, place) => (
            <li key={code + column + String(place)}>
              {column && <Tag>{headingOf(sheet, column)}</Tag>} {said(says)}
            </li>
          ))}
        </ul>
        <Cells of={row} sheet={sheet} />
      </article>
    )),
  );
};
