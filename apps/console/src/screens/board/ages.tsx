import type { AreaBoardQuery, BoardBandFragment } from '@anxin/client';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing, useWordOf } from '../../look';

type Board = NonNullable<AreaBoardQuery['board']>;
type Kind = BoardBandFragment['kind'];

const useBandName = () => {
  const { t } = useTranslation();
  return ({ fromDays: from, throughDays: through }: BoardBandFragment['ages'][number]): string =>
    through === null ? t('board.days.from', { from: from - 1 }) : t('board.days.band', { from, through });
};

const Bar = ({ of, most }: { readonly of: BoardBandFragment; readonly most: number }) => {
  const bandName = useBandName();
  return (
    <span className="age-bar" aria-hidden>
      {of.ages.map((band, place) =>
        band.open > 0 ? (
          <i
            key={band.fromDays}
            className={`age age-${place}`}
            style={{ width: `${(band.open / most) * 100}%` }}
            title={`${bandName(band)}：${band.open}`}
          >
            {band.open}
          </i>
        ) : null,
      )}
    </span>
  );
};

type LineProps = { readonly name: string; readonly of: BoardBandFragment; readonly most: number };

const Line = ({ name, of, most }: LineProps) => {
  const bandName = useBandName();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="age-cell">
        <Bar of={of} most={most} />
      </td>
      {of.ages.map((band) => (
        <td key={band.fromDays} className="figure" aria-label={bandName(band)}>
          {band.open || '·'}
        </td>
      ))}
      <td className={`figure ${of.overdue > 0 ? 'is-late' : ''}`}>{of.overdue}</td>
    </tr>
  );
};

/** How long what is open has been so: a bar and its figures a line, by town and by department. */
export const Ages = ({ of }: { readonly of: Board }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const bandName = useBandName();
  const kinds = of.byKind.map(({ kind }) => kind);
  const [chosen, choose] = useState<Kind>();
  const kind = chosen && kinds.includes(chosen) ? chosen : kinds[0];
  if (!kind) return <Nothing says={t('board.nothingOpen')} />;
  const areas = of.byArea.filter((line) => line.kind === kind);
  const sectors = of.bySector.filter((line) => line.kind === kind);
  const most = Math.max(1, ...[...areas, ...sectors].map(({ open }) => open));
  const bands = of.byKind[0]?.ages ?? [];
  return (
    <>
      <Segmented
        aria-label={t('board.kindOf')}
        options={kinds.map((one) => ({ value: one, label: wordOf('MatterKind', one) }))}
        value={kind}
        onChange={(one) => choose(one)}
      />
      <div className="age-frame" role="group" tabIndex={0} aria-label={t('board.ages')}>
        <table className="ages">
          <caption>{t('board.agesSays')}</caption>
          <thead>
            <tr>
              <th scope="col" />
              <th scope="col" />
              {bands.map((band, place) => (
                <th key={band.fromDays} scope="col">
                  <i className={`age age-${place} age-key`} aria-hidden /> {bandName(band)}
                </th>
              ))}
              <th scope="col">{t('board.overdue')}</th>
            </tr>
          </thead>
          <tbody>
            {areas.map((line) => (
              <Line
                key={line.area?.code ?? ''}
                name={line.area?.name ?? line.area?.code ?? t('board.unknownArea')}
                of={line}
                most={most}
              />
            ))}
          </tbody>
          <tbody>
            {sectors.map((line) => (
              <Line key={line.sector ?? ''} name={wordOf('Sector', line.sector) || '—'} of={line} most={most} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
