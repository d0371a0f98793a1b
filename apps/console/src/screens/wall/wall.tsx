import { Wall as WallQuery, type WallQuery as Shown } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { FullscreenExitOutlined, PauseOutlined, RightOutlined, CaretRightOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Space } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Lacking, Level, useSaid } from '../../look';
import { LiveSign, useFollowed } from '../../live';
import { useChosenLook } from '../../look/look-context';
import { useDays } from '../home/use-days';
import { figuresOf } from '../home/figures';
import './wall.css';

/** How long a page is shown. */
const ROTATES_MS = 20_000;
const PAGES = ['figures', 'areas', 'latest'] as const;

/** Dark and large while the screen is there, then as before. */
const useWallLook = (): void => {
  const [mode, choose] = useChosenLook();
  const before = useRef(mode);
  useEffect(() => {
    const { current } = before;
    choose('wall');
    return () => choose(current);
    // Once, for as long as the screen is there.
  }, []);
};

/** The page that is shown: the next one after twenty seconds, unless it is held. */
const useRotation = () => {
  const [at, setAt] = useState(0);
  const [isHeld, hold] = useState(false);
  const next = (): void => setAt((now) => (now + 1) % PAGES.length);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(next, ROTATES_MS);
    return () => clearTimeout(timer);
  }, [at, isHeld]);
  return { page: PAGES[at] ?? 'figures', isHeld, hold, next };
};

const Figures = ({ of }: { readonly of: Shown }) => {
  const { days } = useDays();
  const { t } = useTranslation();
  return (
    <div className="wall-figures">
      {figuresOf({ ...of, mustDo: null }, days).map(({ key, value, parts }) => (
        <article key={key}>
          <h2>{t(`home.figure.${key}.title`)}</h2>
          <p className="wall-value figure">
            {value ?? '—'} <small>{value === null ? '' : t(`home.figure.${key}.unit`)}</small>
          </p>
          <p className="figure">
            {value === null ? '' : parts.map((part) => t(`home.part.${part.says}`, { value: part.value })).join(' · ')}
          </p>
        </article>
      ))}
    </div>
  );
};

type Area = NonNullable<Shown['homeArea']>;

const Areas = ({ of }: { readonly of: NonNullable<Area['children']> }) => (
  <div className="wall-areas">
    {of.map(({ code, name, standingWarnings }) => {
      const worst = standingWarnings?.[0]?.level ?? null;
      const count = standingWarnings?.reduce((sum, level) => sum + level.count, 0);
      return (
        <article key={code} className={`wall-area tile-${(worst ?? 'calm').toLowerCase()}`}>
          <b>{name}</b>
          <span className="wall-count figure">{count ?? '—'}</span>
          {standingWarnings && <Level of={worst} />}
        </article>
      );
    })}
  </div>
);

const Latest = ({ of }: { readonly of: NonNullable<Shown['warnings']>['nodes'] }) => {
  const said = useSaid();
  return (
    <ul className="wall-latest">
      {of.map(({ id, level, raisedLevel, title, project, since }) => (
        <li key={id}>
          <Level of={raisedLevel ?? level} />
          <b>{said(title)}</b>
          <span>{project?.name}</span>
          <span>{project?.area?.name}</span>
          <span className="figure">{since}</span>
        </li>
      ))}
    </ul>
  );
};

const Head = ({ of, page }: { readonly of: Shown | undefined; readonly page: string }) => {
  const { t } = useTranslation();
  return (
    <header className="wall-head">
      <h1>
        {of?.homeArea?.name} · {t(`wall.page.${page}`)}
      </h1>
      <Space size={16} wrap>
        {of?.homeArea?.standingWarnings?.map(({ level, count }) => (
          <span key={level} className="figure">
            <Level of={level} /> {count}
          </span>
        ))}
        <LiveSign of="cases" />
      </Space>
    </header>
  );
};

/** For a wall that everybody passes: figures, towns and projects, and nothing of any person. */
export const Wall = () => {
  const { t } = useTranslation();
  useWallLook();
  const { page, isHeld, hold, next } = useRotation();
  const { days, told } = useDays();
  const { data, error, refetch } = useQuery(parsedOf(WallQuery), { variables: days });
  const today = data?.businessDay;
  useEffect(() => told(today), [told, today]);
  useFollowed('cases', () => void refetch());
  return (
    <section className="wall" aria-label={t('wall.title')}>
      <Head of={data} page={page} />
      <Lacking fault={error} />
      <div className="wall-page">
        {data && page === 'figures' && <Figures of={data} />}
        {data && page === 'areas' && <Areas of={data.homeArea?.children ?? []} />}
        {data && page === 'latest' && <Latest of={data.warnings?.nodes ?? []} />}
      </div>
      <footer className="wall-foot">
        <span className="figure">{t('wall.asOf', { day: today ?? '—' })}</span>
        <Space wrap>
          <Button icon={isHeld ? <CaretRightOutlined /> : <PauseOutlined />} onClick={() => hold(!isHeld)}>
            {t(isHeld ? 'wall.go' : 'wall.pause')}
          </Button>
          <Button icon={<RightOutlined />} onClick={next}>
            {t('wall.next')}
          </Button>
          <Link to="/">
            <FullscreenExitOutlined aria-hidden /> {t('wall.leave')}
          </Link>
        </Space>
      </footer>
    </section>
  );
};
