import { useVirtualizer } from '@tanstack/react-virtual';
import { Grid } from 'antd';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLines, WarningLine } from './row';
import type { Rows } from './rows';

const LINE_PX = 44;
const CARD_PX = 148;
/** So many lines before the end the next page is asked for. */
const AHEAD = 30;

type TableProps = {
  readonly rows: Rows;
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onMore: () => void;
  /** Those that are chosen, and what chooses one or no longer. */
  readonly picked: ReadonlySet<string>;
  readonly onPick: (id: string) => void;
};

const COLUMNS = ['level', 'title', 'of', 'area', 'since', 'stage', 'clock'] as const;

/** What is always the same and does what was given last, so that no line is drawn anew for it. */
const useLatest = (does: (id: string) => void): ((id: string) => void) => {
  const latest = useRef(does);
  useEffect(() => {
    latest.current = does;
  });
  return useCallback((id: string) => latest.current(id), []);
};

/** Warnings by the thousand: only the lines in sight are drawn, and pages are asked for as one comes to them. */
export const WarningTable = ({ rows: { all, total }, open, onOpen, onMore, picked, onPick }: TableProps) => {
  const { t } = useTranslation();
  const { md } = Grid.useBreakpoint();
  const frame = useRef<HTMLDivElement>(null);
  const lineOf = useLines(all);
  const opens = useLatest(onOpen);
  const picks = useLatest(onPick);
  const linePx = md ? LINE_PX : CARD_PX;
  const { getVirtualItems, getTotalSize, measure } = useVirtualizer({
    count: all.length,
    getScrollElement: () => frame.current,
    estimateSize: () => linePx,
    overscan: 12,
  });
  useEffect(measure, [linePx, measure]);
  const lines = getVirtualItems();
  const last = lines.at(-1)?.index ?? 0;
  useEffect(() => {
    if (all.length > 0 && last >= all.length - AHEAD) onMore();
    // Asked when one comes near the end, whatever else is drawn anew.
  }, [last, all.length]);
  return (
    <div role="table" aria-label={t('warnings.title')} aria-rowcount={total} className="warning-table">
      <div role="row" className="warning-line warning-columns" aria-rowindex={1}>
        {COLUMNS.map((column) => (
          <span key={column} role="columnheader">
            {t(`warnings.columns.${column}`)}
          </span>
        ))}
      </div>
      {/* A place that scrolls is reached by the keyboard. */}
      <div ref={frame} className="warning-frame" role="rowgroup" tabIndex={0} aria-label={t('warnings.list')}>
        <div style={{ height: getTotalSize(), position: 'relative' }} role="presentation">
          {lines.map(({ index, start, size }) => {
            const line = lineOf(index);
            if (!line) return null;
            const isOpen = line.id === open;
            return (
              <div
                key={line.id}
                role="row"
                aria-rowindex={index + 2}
                className={`warning-line ${isOpen ? 'is-open' : ''} ${line.isCleared ? 'is-cleared' : ''}`}
                style={{ height: size, transform: `translateY(${start}px)` }}
              >
                <WarningLine line={line} isOpen={isOpen} onOpen={opens} isPicked={picked.has(line.id)} onPick={picks} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
