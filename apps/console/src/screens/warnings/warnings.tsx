import { ArrowUpOutlined } from '@ant-design/icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Lacking, Nothing } from '../../look';
import { LiveSign } from '../../live';
import '../casework/casework.css';
import '../home/home.css';
import { WarningFilters } from './filters';
import { WarningPanel } from './panel';
import { type Row, waiting } from './rows';
import type { WarningSearch } from './search';
import { Several, usePicked } from './several';
import { WarningTable } from './table';
import { useRows } from './use-rows';
import './warnings.css';

const isRed = ({ level, raisedLevel }: Row): boolean => (raisedLevel ?? level) === 'RED';

/** Says in the page's title how many red ones wait, for whoever is at another page. */
const useBadge = (reds: number, title: string): void => {
  useEffect(() => {
    const before = document.title;
    document.title = reds > 0 ? `(${reds}) ${title}` : before;
    return () => {
      document.title = before;
    };
  }, [reds, title]);
};

/** Warnings as they come, the newest on top. */
export const Warnings = () => {
  const { t } = useTranslation();
  const search = useSearch({ from: '/warnings' });
  const navigate = useNavigate({ from: '/warnings' });
  const { rows, loading, fault, begin, more, show, askRow } = useRows(search);
  const chosen = usePicked(rows.all);
  const fresh = waiting(rows);
  const reds = fresh.filter(isRed).length;
  useBadge(reds, t('warnings.redTitle'));
  const to = (part: WarningSearch): void => void navigate({ search: { ...search, ...part }, replace: true });
  const isEmpty = rows.all.length === 0;
  return (
    <div className="warnings">
      <Lacking fault={fault} again={begin} />
      <header className="screen-head">
        <div>
          <h1>{t('warnings.title')}</h1>
          <p className="figure">{t('warnings.total', { count: rows.total })}</p>
        </div>
        <LiveSign of="cases" />
      </header>
      <WarningFilters of={search} all={rows.all} onChange={to} />
      <Several of={chosen} onDone={(id) => void askRow(id).catch(() => undefined)} />
      <div aria-live="polite">
        {fresh.length > 0 && (
          <Button block className={reds > 0 ? 'fresh is-red' : 'fresh'} icon={<ArrowUpOutlined />} onClick={show}>
            {t('warnings.fresh', { count: fresh.length })}
            {reds > 0 && `，${t('warnings.freshRed', { count: reds })}`}
          </Button>
        )}
      </div>
      {isEmpty && loading ? (
        <Skeleton active paragraph={{ rows: 10 }} />
      ) : isEmpty ? (
        !fault && <Nothing says={t('warnings.none')} />
      ) : (
        <WarningTable
          rows={rows}
          open={search.open}
          onOpen={(open) => to({ open })}
          onMore={more}
          picked={chosen.ids}
          onPick={chosen.pick}
        />
      )}
      <WarningPanel
        id={search.open}
        onClose={() => to({ open: undefined })}
        onDone={(id) => void askRow(id).catch(() => undefined)}
      />
    </div>
  );
};
