import { ACTS } from '@anxin/client';
import { LockOutlined } from '@ant-design/icons';
import { Button, Card, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Said, useSaid, useWordOf } from '../look';
import './act.css';
import { ActForm } from './act-form';
import type { Filled } from './filled';
import { grouped } from './groups';
import type { Offers } from './offers';

/** One thing that can be done, as the API says: open, or closed and why. */
export type ActState = {
  readonly act: string;
  readonly isOpen: boolean;
  readonly by: readonly string[];
  readonly at: readonly string[];
  readonly code: string | null;
  readonly why: Said | null;
};

type ActPanelProps = {
  readonly acts: readonly ActState[];
  /** The enum of the stages. */
  readonly stages: string;
  readonly to: Filled;
  readonly offers?: Offers;
  /** What is filled in already, by act. */
  readonly initial?: Readonly<Record<string, Filled>>;
  readonly onDone: () => unknown;
};

const Closed = ({ acts, stages }: { readonly acts: readonly ActState[]; readonly stages: string }) => {
  const { t } = useTranslation();
  const said = useSaid();
  const wordOf = useWordOf();
  const whenOf = ({ code, by, at }: ActState): string | undefined => {
    if (code === 'ACT_OF_OTHERS')
      return t('act.by', { roles: by.map((role) => t(`role.${role}`)).join(t('act.or')) });
    if (!code?.endsWith('_STAGE')) return undefined;
    return t('act.at', { stages: at.map((stage) => wordOf(stages, stage)).join(t('act.or')) });
  };
  return (
    <details className="act-closed">
      <summary>
        <LockOutlined aria-hidden /> {t('act.closed', { count: acts.length })}
      </summary>
      <dl>
        {acts.map((act) => (
          <div key={act.act}>
            <dt>{said(ACTS[act.act]?.says)}</dt>
            <dd>{whenOf(act) ?? said(act.why)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

/** What can be done now, each with its form; what cannot, with the reason that the API gives. */
export const ActPanel = ({ acts, stages, to, offers, initial, onDone }: ActPanelProps) => {
  const { t } = useTranslation();
  const said = useSaid();
  const [chosen, choose] = useState<string>();
  const open = acts.filter(({ isOpen }) => isOpen);
  const closed = acts.filter(({ isOpen }) => !isOpen);
  return (
    <Card size="small" title={t('act.title')} className="act-panel no-print">
      <Flex vertical gap={12}>
        {open.length === 0 && <p className="act-hint">{t('act.none')}</p>}
        {grouped(open).map(([group, own], place) => (
          <section key={group} aria-label={t(`act.group.${group}`)}>
            <h3 className="act-group">{t(`act.group.${group}`)}</h3>
            <Flex wrap gap={8}>
              {own.map(({ act }) => (
                <Button
                  key={act}
                  size="small"
                  {...(place === 0 && group === 'forward' ? { type: 'primary', ghost: true } : {})}
                  onClick={() => choose(act)}
                >
                  {said(ACTS[act]?.says)}
                </Button>
              ))}
            </Flex>
          </section>
        ))}
        {closed.length > 0 && <Closed acts={closed} stages={stages} />}
      </Flex>
      {chosen && (
        <ActForm
          key={chosen}
          act={chosen}
          to={to}
          {...(offers ? { offers } : {})}
          {...(initial?.[chosen] ? { initial: initial[chosen] } : {})}
          onClose={() => choose(undefined)}
          onDone={() => {
            choose(undefined);
            return onDone();
          }}
        />
      )}
    </Card>
  );
};
