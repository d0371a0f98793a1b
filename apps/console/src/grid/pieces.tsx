import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useGrid } from './context';
import { addressOf, go } from './path';
import type { Asked } from './use-asked';
import { Away, Refused } from './line';

/** Signs of our own, 24 by 24, drawn with the colour of the text: no library of them is loaded on the way. */
const SIGNS = {
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v5.2l3.4 2',
  alert: 'M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.6v.1',
  phone:
    'M5 4h4l1.6 4.2-2.2 1.7a13 13 0 0 0 5.7 5.7l1.7-2.2L20 15v4a1.5 1.5 0 0 1-1.6 1.5C10.6 20 4 13.4 3.5 5.6A1.5 1.5 0 0 1 5 4Z',
  back: 'M15 5 8 12l7 7',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.1M4 12h.1M4 18h.1',
  plus: 'M12 5v14M5 12h14',
  send: 'M4 12 20 4l-5.5 16-3.3-6.8L4 12Z',
  camera: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4V8Zm8 2.2a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6Z',
  done: 'M5 12.5 10 17.5 19 7.5',
  close: 'M6 6l12 12M18 6 6 18',
  cloud: 'M7 18h10a4 4 0 0 0 .6-8A6 6 0 0 0 6 9.5 4.3 4.3 0 0 0 7 18Z',
  place:
    'M12 21c4.5-4.6 6.8-8 6.8-11A6.8 6.8 0 0 0 5.2 10c0 3 2.3 6.4 6.8 11Zm0-13.2a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8Z',
} as const;

export const Sign = ({ of, size = 22 }: { readonly of: keyof typeof SIGNS; readonly size?: number }) => (
  <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden className="g-sign">
    <path d={SIGNS[of]} />
  </svg>
);

/** A link within the grid: an address like any other, gone to without asking the server. */
export const To = ({
  to,
  children,
  ...rest
}: {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}) => (
  <a
    {...rest}
    href={to}
    onClick={(event) => {
      if (event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      go(to);
    }}
  >
    {children}
  </a>
);

export const Note = ({
  tone,
  children,
}: {
  readonly tone: 'red' | 'orange' | 'blue' | 'calm';
  readonly children: ReactNode;
}) => (
  <p className={`g-note g-${tone}`} role="status">
    <Sign of={tone === 'calm' ? 'done' : tone === 'blue' ? 'cloud' : 'alert'} />
    <span>{children}</span>
  </p>
);

/** A moment as it is said on the phone. */
export const timeOf = (moment: number): string =>
  new Date(moment).toLocaleString('zh-CN', { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' });

/** A page of the grid: its head with the way back, what the phone and the line are like, and what it shows. */
export const Page = ({
  title,
  back,
  asked,
  children,
}: {
  readonly title: string;
  readonly back?: string;
  readonly asked?: Asked<unknown>;
  readonly children: ReactNode;
}) => {
  const { t } = useTranslation();
  const { isLoggedOut } = useGrid();
  const { data, loading, fault, staleSince, again } = asked ?? {};
  return (
    <>
      <header className="g-head">
        {back ? (
          <To to={back} className="g-icon">
            <Sign of="back" />
            <span className="g-hidden">{t('grid.back')}</span>
          </To>
        ) : null}
        <h1>{title}</h1>
      </header>
      <main className="g-main">
        {isLoggedOut && (
          <Note tone="orange">
            {t('grid.loggedOut')}{' '}
            <a href={`/login?to=${encodeURIComponent(window.location.pathname)}`}>{t('grid.logIn')}</a>
          </Note>
        )}
        {fault instanceof Away && (
          <Note tone="blue">
            {staleSince ? t('grid.stale', { at: timeOf(staleSince) }) : t('grid.away')}{' '}
            <button type="button" className="g-link" onClick={again}>
              {t('state.again')}
            </button>
          </Note>
        )}
        {fault instanceof Refused && <Note tone="red">{fault.message || fault.code}</Note>}
        {asked && !data && loading ? <Skeleton /> : children}
      </main>
    </>
  );
};

const Skeleton = () => {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('state.loading')}>
      {[0, 1, 2, 3].map((place) => (
        <div key={place} className="g-card g-bone" />
      ))}
    </div>
  );
};

/** The three places of the grid, in reach of the thumb. */
export const Bar = ({ at }: { readonly at: string }) => {
  const { t } = useTranslation();
  const { drafts } = useGrid();
  const waiting = drafts.filter(({ state }) => state !== 'SENT').length;
  const entries = [
    { to: addressOf(), key: '', sign: 'list', word: t('grid.bar.tasks') },
    { to: addressOf('new'), key: 'new', sign: 'plus', word: t('grid.bar.new') },
    { to: addressOf('waiting'), key: 'waiting', sign: 'send', word: t('grid.bar.waiting') },
  ] as const;
  return (
    <nav className="g-bar" aria-label={t('shell.menu')}>
      {entries.map(({ to, key, sign, word }) => (
        <To key={key} to={to} className={at === key ? 'g-here' : ''}>
          <span className="g-count-at">
            <Sign of={sign} />
            {key === 'waiting' && waiting > 0 && <span className="g-count">{waiting}</span>}
          </span>
          {word}
        </To>
      ))}
    </nav>
  );
};

/** Names beside what they are of; what nobody knows is left out. */
export const Facts = ({ of }: { readonly of: readonly (readonly [string, ReactNode])[] }) => (
  <dl className="g-facts">
    {of
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
