import type { AreaTileFragment } from '@anxin/client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Level, Money } from '../../look';
import { mattersIn, warningsIn, worstOf } from './worst';

/** How many stand of each level: a bar to compare by, and its figures in words. */
const Levels = ({ of }: { readonly of: AreaTileFragment }) => {
  const { t } = useTranslation();
  const levels = of.standingWarnings ?? [];
  return (
    <>
      <span className="tile-bar" aria-hidden>
        {levels.map(({ level, count }) => (
          <i key={level} className={`bar-${level.toLowerCase()}`} style={{ flexGrow: count }} />
        ))}
      </span>
      <span className="tile-levels figure">
        {levels.map(({ level, count }) => `${t(`level.${level}`)} ${count}`).join(' · ') || t('board.noWarnings')}
      </span>
    </>
  );
};

const Tile = ({ of }: { readonly of: AreaTileFragment }) => {
  const { t } = useTranslation();
  const figures = [
    ['projects', of.projectFigures?.projects],
    ['warnings', warningsIn(of)],
    ['open', mattersIn(of, 'open')],
    ['overdue', mattersIn(of, 'overdue')],
  ] as const;
  const { workersOwed, arrearsFen } = of.wageFigures ?? {};
  return (
    <Link to="/board" search={{ area: of.code }} className={`tile tile-${(worstOf(of) ?? 'calm').toLowerCase()}`}>
      <span className="tile-head">
        <b>{of.name ?? of.code}</b>
        {of.standingWarnings && <Level of={worstOf(of)} />}
      </span>
      {of.standingWarnings && <Levels of={of} />}
      <dl>
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`board.${key}`)}</dt>
            <dd className="figure">{value ?? '—'}</dd>
          </div>
        ))}
        <div className="tile-wide">
          <dt>{t('board.owed')}</dt>
          <dd className="figure">
            {workersOwed === undefined ? '—' : t('board.people', { count: workersOwed })} · <Money fen={arrearsFen} />{' '}
            {t('board.yuan')}
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
