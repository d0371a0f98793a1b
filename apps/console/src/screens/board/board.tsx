import { AreaBoard, type AreaBoardQuery, HomeArea } from '@anxin/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Breadcrumb, Segmented, Skeleton } from 'antd';
import { lazy, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Nothing, Screen } from '../../look';
import { LiveSign, useFollowed } from '../../live';
import '../home/home.css';
import { listOf } from '../pages';
import { Ages } from './ages';
import './board.css';
import { Tiles } from './tiles';
import { WorstProjects } from './worst-projects';
import { Zeros } from './zeros';

const Treemap = lazy(() => import('./treemap'));

type Shown = AreaBoardQuery;
type Area = NonNullable<Shown['area']>;

/** The towns below an area, or the area alone where nothing is below it. */
const Areas = ({ of }: { readonly of: Area }) => {
  const { t } = useTranslation();
  const { view = 'TILES' } = useSearch({ from: '/board' });
  const navigate = useNavigate({ from: '/board' });
  const onArea = useCallback((area: string) => void navigate({ search: (now) => ({ ...now, area }) }), [navigate]);
  const below = of.children && of.children.length > 0 ? of.children : [of];
  return (
    <section className="board-areas">
      {below.length > 1 && (
        <Segmented
          aria-label={t('board.view')}
          options={[
            { value: 'TILES', label: t('board.tiles') },
            { value: 'TREEMAP', label: t('board.treemap') },
          ]}
          value={view}
          onChange={(one) =>
            void navigate({ search: (now) => ({ ...now, view: one === 'TREEMAP' ? one : undefined }) })
          }
        />
      )}
      {view === 'TREEMAP' && (
        <Suspense fallback={<Skeleton active />}>
          <Treemap of={below} onArea={onArea} />
          <p className="soft-line">{t('board.treemapSays')}</p>
        </Suspense>
      )}
      <Tiles of={below} />
    </section>
  );
};

const Head = ({ of, isHome }: { readonly of: Shown; readonly isHome: boolean }) => {
  const { t } = useTranslation();
  const { area, board } = of;
  const above = isHome ? null : area?.parent;
  return (
    <header className="screen-head">
      <div>
        <Breadcrumb
          items={[...(above ? [{ title: <AreaLink of={above} /> }] : []), { title: area?.name ?? area?.code ?? '' }]}
        />
        <h1>{t('board.title')}</h1>
      </div>
      <div className="head-signs">
        {board && <Zeros of={board.targets} />}
        <LiveSign of="cases" />
      </div>
    </header>
  );
};

const AreaLink = ({ of: { code, name } }: { readonly of: Pick<Area, 'code' | 'name'> }) => (
  <Link to="/board" search={{ area: code }}>
    {name ?? code}
  </Link>
);

const Parts = ({ of: { area, board, projects } }: { readonly of: Shown }) => {
  const { t } = useTranslation();
  return (
    <>
      {area ? <Areas key={area.code} of={area} /> : <Nothing says={t('board.unknown')} />}
      {board && (
        <section className="sheet">
          <h2 className="board-head">{t('board.ages')}</h2>
          <Ages of={board} />
        </section>
      )}
      {projects && area && (
        <section className="sheet">
          <div className="sheet-head">
            <h2>{t('board.worst')}</h2>
            <Link to={listOf('projects')} search={{ area: area.code } as never}>
              {t('board.allProjects', { count: projects.totalCount })}
            </Link>
          </div>
          <WorstProjects of={projects} />
        </section>
      )}
    </>
  );
};

/** Areas by their warnings, down to projects and cases. */
export const Board = () => {
  const { area: asked } = useSearch({ from: '/board' });
  const home = useQuery(parsedOf(HomeArea));
  const homeCode = home.data?.homeArea?.code;
  const code = asked ?? homeCode;
  const { data, loading, error, refetch } = useQuery(
    parsedOf(AreaBoard),
    code === undefined ? skipToken : { variables: { area: code } },
  );
  const again = (): void => void refetch();
  useFollowed('cases', again);
  return (
    <Screen loading={loading || home.loading} fault={error ?? home.error} isBare={!data} again={again}>
      {data && (
        <>
          <Head of={data} isHome={code === homeCode} />
          <Parts of={data} />
        </>
      )}
    </Screen>
  );
};
