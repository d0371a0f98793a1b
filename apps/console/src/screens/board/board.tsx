import { AreaBoard, HomeArea } from '@anxin/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Breadcrumb, Segmented, Skeleton } from 'antd';
import { lazy, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Nothing, Screen } from '../../look';
import { LiveSign } from '../../live';
import '../home/home.css';
import { useFollowed } from '../home/use-followed';
import { Ages } from './ages';
import './board.css';
import { Tiles } from './tiles';
import { WorstProjects } from './worst-projects';
import { Zeros } from './zeros';

const Treemap = lazy(() => import('./treemap'));

/** Areas by their warnings, down to projects and cases. */
export const Board = () => {
  const { t } = useTranslation();
  const { area: asked, view } = useSearch({ from: '/board' });
  const navigate = useNavigate({ from: '/board' });
  const home = useQuery(parsedOf(HomeArea));
  const code = asked ?? home.data?.homeArea?.code;
  const { data, loading, error, refetch } = useQuery(
    parsedOf(AreaBoard),
    code === undefined ? skipToken : { variables: { area: code } },
  );
  useFollowed('cases', () => void refetch());
  const { area, board, projects } = data ?? {};
  const onArea = useCallback((down: string) => void navigate({ search: (now) => ({ ...now, area: down }) }), [navigate]);
  const isHome = code === home.data?.homeArea?.code;
  const tiles = area?.children && area.children.length > 0 ? area.children : area ? [area] : [];
  const isWaiting = loading || home.loading;
  return (
    <Screen loading={isWaiting} fault={error ?? home.error} isBare={!data} again={() => void refetch()}>
      <header className="screen-head">
        <div>
          <Breadcrumb
            items={[
              ...(area?.parent && !isHome
                ? [{ title: <Link to="/board" search={{ area: area.parent.code }}>{area.parent.name}</Link> }]
                : []),
              { title: area?.name ?? code ?? '' },
            ]}
          />
          <h1>{t('board.title')}</h1>
        </div>
        <div className="head-signs">
          {board && <Zeros of={board.targets} />}
          <LiveSign of="cases" />
        </div>
      </header>
      {area && (
        <section className="board-areas">
          {tiles.length > 1 && (
            <Segmented
              aria-label={t('board.view')}
              options={[
                { value: 'TILES', label: t('board.tiles') },
                { value: 'TREEMAP', label: t('board.treemap') },
              ]}
              value={view ?? 'TILES'}
              onChange={(one) =>
                void navigate({ search: (now) => ({ ...now, view: one === 'TREEMAP' ? one : undefined }) })
              }
            />
          )}
          {view === 'TREEMAP' && (
            <Suspense fallback={<Skeleton active />}>
              <Treemap of={tiles} onArea={onArea} />
              <p className="soft-line">{t('board.treemapSays')}</p>
            </Suspense>
          )}
          <Tiles of={tiles} />
        </section>
      )}
      {!area && !isWaiting && !error && <Nothing says={t('board.unknown')} />}
      {board && (
        <section className="sheet">
          <h2 className="board-head">{t('board.ages')}</h2>
          <Ages of={board} />
        </section>
      )}
      {projects && (
        <section className="sheet">
          <div className="sheet-head">
            <h2>{t('board.worst')}</h2>
            <Link to={'/projects' as string} search={{ area: code } as never}>
              {t('board.allProjects', { count: projects.totalCount })}
            </Link>
          </div>
          <WorstProjects of={projects} />
        </section>
      )}
    </Screen>
  );
};
