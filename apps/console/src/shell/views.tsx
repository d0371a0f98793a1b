import { CloseOutlined, LinkOutlined, StarOutlined } from '@ant-design/icons';
import { useLocation, useRouter } from '@tanstack/react-router';
import { Button, Input, Popconfirm } from 'antd';
import { type FormEvent, type MouseEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askServer } from '../api';
import { toast } from '../look';
import { speakToo } from '../words';
import { views as words } from '../words/views';
import './views.css';

speakToo(words);

type View = { readonly name: string; readonly to: string };

const HOMES = new Set(['/', '/contractor', '/sites']);

const asked = async (path: string, more?: RequestInit): Promise<readonly View[]> =>
  ((await (await askServer(path, more)).json()) as { readonly views: readonly View[] }).views;

/** The account's own, and how they change; none are shown while nobody answers. */
const useViews = () => {
  const [views, hold] = useState<readonly View[]>([]);
  useEffect(() => void asked('/views').then(hold, () => undefined), []);
  /** Whether it was done; what was refused is said. */
  const change = (path: string, more: RequestInit): Promise<boolean> =>
    asked(path, more).then(
      (now) => {
        hold(now);
        return true;
      },
      (fault: unknown) => {
        toast('error', (fault as Error).message);
        return false;
      },
    );
  return {
    views,
    keep: (view: View) =>
      change('/views', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(view),
      }),
    drop: ({ to }: View) => change(`/views?to=${encodeURIComponent(to)}`, { method: 'DELETE' }),
  };
};

type OneProps = { readonly of: View; readonly isShown: boolean; readonly onDrop: () => unknown };

const One = ({ of: { name, to }, isShown, onDrop }: OneProps) => {
  const { t } = useTranslation();
  const { history } = useRouter();
  const go = (click: MouseEvent) => {
    // Whoever wants a tab of its own gets one.
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    history.push(to);
  };
  return (
    <li className="view">
      <a href={to} onClick={go} aria-current={isShown ? 'page' : undefined}>
        {name}
      </a>
      <Popconfirm
        title={t('views.sureToDrop', { name })}
        okText={t('views.drop', { name })}
        cancelText={t('views.cancel')}
        onConfirm={onDrop}
      >
        <Button type="text" size="small" aria-label={t('views.drop', { name })} icon={<CloseOutlined />} />
      </Popconfirm>
    </li>
  );
};

type NamingProps = { readonly onName: (name: string) => unknown; readonly onCancel: () => void };

const Naming = ({ onName, onCancel }: NamingProps) => {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onName(name.trim());
  };
  return (
    <form onSubmit={send}>
      <Input
        size="small"
        autoFocus
        maxLength={30}
        aria-label={t('views.name')}
        placeholder={t('views.example')}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button size="small" type="primary" htmlType="submit" disabled={!name.trim()}>
        {t('views.save')}
      </Button>
      <Button size="small" onClick={onCancel}>
        {t('views.cancel')}
      </Button>
    </form>
  );
};

/** Gives the address of what is shown, filters and all, to be sent to somebody. */
const Share = () => {
  const { t } = useTranslation();
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => toast('success', t('views.copied')),
      () => toast('error', t('views.notCopied')),
    );
  return (
    // A page that came without https has no clipboard.
    navigator.clipboard && (
      <Button type="text" size="small" icon={<LinkOutlined />} onClick={() => void copy()}>
        {t('views.copy')}
      </Button>
    )
  );
};

/** Lists that somebody keeps under a name: above each list its own, on the home all; a narrowed list can be kept and shared. */
export const Views = () => {
  const { t } = useTranslation();
  const { pathname, searchStr } = useLocation();
  const { views, keep, drop } = useViews();
  const [naming, setNaming] = useState<string>();
  const here = pathname + searchStr;
  const isHome = HOMES.has(pathname);
  const shown = isHome ? views : views.filter(({ to }) => to.split('?', 1)[0] === pathname);
  const isNarrowed = !isHome && searchStr !== '';
  if (shown.length === 0 && !isNarrowed) return null;
  const isKept = shown.some(({ to }) => to === here);
  return (
    <nav className="views no-print" aria-label={t('views.title')}>
      {shown.length > 0 && <span className="soft">{t('views.title')}</span>}
      <ul>
        {shown.map((view) => (
          <One key={view.to} of={view} isShown={view.to === here} onDrop={() => drop(view)} />
        ))}
      </ul>
      {isNarrowed && !isKept && naming !== here && (
        <Button type="text" size="small" icon={<StarOutlined />} onClick={() => setNaming(here)}>
          {t('views.keep')}
        </Button>
      )}
      {isNarrowed && !isKept && naming === here && (
        <Naming
          onName={(name) => void keep({ name, to: here }).then((done) => done && setNaming(undefined))}
          onCancel={() => setNaming(undefined)}
        />
      )}
      {isNarrowed && <Share />}
    </nav>
  );
};
