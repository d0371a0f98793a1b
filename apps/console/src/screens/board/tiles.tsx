import type { AreaTileFragment } from '@anxin/client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Level, Money } from '../../look';
import { mattersIn, warningsIn, worstOf } from './worst';

const Tile = ({ of }: { readonly of: AreaTileFragment }) => {
  const { t } = useTranslation();
  const worst = worstOf(of);
  const figures = [
    ['projects', of.projectFigures?.projects],
    ['warnings', warningsIn(of)],
    ['open', mattersIn(of, 'open')],
    ['overdue', mattersIn(of, 'overdue')],
    ['owed', of.wageFigures?.workersOwed],
  ] as const;
  return (
    <Link to="/board" search={{ area: of.code }} className={`tile tile-${(worst ?? 'calm').toLowerCase()}`}>
      <span className="tile-head">
        <b>{of.name ?? of.code}</b>
        {of.standingWarnings && <Level of={worst} />}
      </span>
      <dl>
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`board.${key}`)}</dt>
            <dd className="figure">{value ?? '—'}</dd>
          </div>
        ))}
        <div className="tile-wide">
          <dt>{t('board.arrears')}</dt>
          <dd>
            <Money fen={of.wageFigures?.arrearsFen} />
          </dd>
        </div>
      </dl>
    </Link>
  );
};

/** Towns as tiles, each with its worst level in colour, word and sign. */
export const Tiles = ({ of }: { readonly of: readonly AreaTileFragment[] }) => (
  <div className="tiles">
    {of.map((area) => (
      <Tile key={area.code} of={area} />
    ))}
  </div>
);
