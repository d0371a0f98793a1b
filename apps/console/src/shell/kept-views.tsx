import { CloseOutlined, LinkOutlined, StarOutlined } from '@ant-design/icons';
import { useRouter } from '@tanstack/react-router';
import { Button, Input, Popconfirm } from 'antd';
import { type FormEvent, type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '../api';
import { toast } from '../look';
import { speakToo } from '../words';
import { views as words } from '../words/views';
import './kept-views.css';

speakToo(words);

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

type KeptViewsProps = {
  readonly of: readonly View[];
  /** The address of what is shown. */
  readonly here: string;
  readonly isNarrowed: boolean;
  /** Whether it was done. */
  readonly keep: (view: View) => Promise<boolean>;
  readonly drop: (view: View) => unknown;
};

/** The lists that are kept, each a click away; of a narrowed one, how it is kept and shared. */
export const KeptViews = ({ of, here, isNarrowed, keep, drop }: KeptViewsProps) => {
  const { t } = useTranslation();
  const [naming, setNaming] = useState<string>();
  const isKept = of.some(({ to }) => to === here);
  return (
    <nav className="views no-print" aria-label={t('views.title')}>
      {of.length > 0 && <span className="soft">{t('views.title')}</span>}
      <ul>
        {of.map((view) => (
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
