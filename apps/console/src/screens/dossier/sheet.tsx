import type { ReactNode } from 'react';

/** A part of a project's page, with its heading. */
export const Sheet = ({
  title,
  beside,
  children,
}: {
  readonly title: string;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) => (
  <section className="sheet">
    <h2>
      {title} {beside}
    </h2>
    {children}
  </section>
);

/** @property amend by what it is amended */
export type Fact = readonly [name: string, value: ReactNode, amend?: ReactNode];

/** Facts below each other, each with its name. */
export const Facts = ({ of }: { readonly of: readonly Fact[] }) => (
  <dl className="facts">
    {of.map(([name, value, amend]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd className={amend ? 'amended' : undefined}>
          <span>{value ?? '—'}</span>
          {amend}
        </dd>
      </div>
    ))}
  </dl>
);

export type Cells = { readonly key: string; readonly cells: readonly ReactNode[] };

/** A small table that prints as it shows; amounts stand at the right. */
export const SmallTable = ({
  label,
  heads,
  rows,
  amounts = [],
}: {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly Cells[];
  /** Which columns are amounts, from 0. */
  readonly amounts?: readonly number[];
}) => (
  <div className="small-table" role="region" aria-label={label} tabIndex={0}>
    <table>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th key={head} scope="col" className={amounts.includes(at) ? 'amount' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, at) => (
              <td key={heads[at]} className={amounts.includes(at) ? 'amount figure' : 'figure'}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
