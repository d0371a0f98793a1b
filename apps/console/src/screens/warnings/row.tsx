import { useTranslation } from 'react-i18next';
import { memo, useMemo } from 'react';
import { clockOf, LevelSign, nextOf, useDuty, useSaid, useWordOf } from '../../look';
import { useUnit } from '../casework/unit';
import type { Row } from './rows';

/** A warning in words: what a line shows, so that it looks nothing up itself. */
export type Line = Pick<Row, 'id' | 'code' | 'since'> & {
  readonly level: 'RED' | 'ORANGE' | 'YELLOW' | 'BLUE';
  readonly levelWord: string;
  readonly title: string;
  readonly of: string;
  readonly area: string;
  readonly stage: string;
  readonly clock: string;
  readonly tone: string;
  readonly isCleared: boolean;
  /** What choosing it is called; none of one that is not to be acknowledged. */
  readonly picks: string | undefined;
};

/** The lines of rows: a row that did not change keeps its line, and is not drawn anew. */
export const useLines = (all: readonly Row[]): ((index: number) => Line | undefined) => {
  const { t, i18n } = useTranslation();
  const [said, wordOf, unit, duty] = [useSaid(), useWordOf(), useUnit(), useDuty()];
  // Words of another language are other lines.
  const { lines } = useMemo(() => ({ of: i18n.language, lines: new WeakMap<Row, Line>() }), [i18n.language]);
  const lineOf = (row: Row): Line => {
    const level = row.raisedLevel ?? row.level;
    const next = nextOf(row.deadlines ?? []);
    const clock = next && clockOf(next);
    return {
      ...{
        id: row.id,
        code: row.code,
        since: row.since,
        level,
        levelWord: t(`level.${level}`),
        title: said(row.title),
      },
      of: row.project?.name ?? row.enterprise?.name ?? '—',
      area: row.project?.area?.name ?? '—',
      stage: [wordOf('WarningStage', row.stage), row.unit && unit(row.unit)].filter(Boolean).join(' · '),
      clock: clock ? `${duty(next.duty)}，${t(`deadline.${clock.key}`, { count: clock.count, at: clock.at })}` : '—',
      ...{ tone: clock?.tone ?? 'calm', isCleared: row.stage === 'CLEARED' },
      picks:
        row.stage === 'RAISED'
          ? t('warnings.several.pick', { title: said(row.title), of: row.project?.name ?? row.enterprise?.name ?? '' })
          : undefined,
    };
  };
  return (index) => {
    const row = all[index];
    if (!row) return undefined;
    const known = lines.get(row) ?? lineOf(row);
    lines.set(row, known);
    return known;
  };
};

type WarningLineProps = {
  readonly line: Line;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
  readonly isPicked: boolean;
  readonly onPick: (id: string) => void;
};

/** A warning in a line; on a phone the same parts stand as a card. */
export const WarningLine = memo(({ line, isOpen, onOpen, isPicked, onPick }: WarningLineProps) => (
  <>
    <span role="cell" className="warning-level">
      {line.picks && (
        <input type="checkbox" aria-label={line.picks} checked={isPicked} onChange={() => onPick(line.id)} />
      )}
      <LevelSign of={line.level} word={line.levelWord} />
    </span>
    <span role="cell" className="warning-title">
      <button type="button" aria-expanded={isOpen} onClick={() => onOpen(line.id)}>
        {line.title}
      </button>
      <small className="figure">{line.code}</small>
    </span>
    <span role="cell" className="warning-of" title={line.of}>
      {line.of}
    </span>
    <span role="cell">{line.area}</span>
    <span role="cell" className="figure">
      {line.since}
    </span>
    <span role="cell">{line.stage}</span>
    <span role="cell" className={`deadline deadline-${line.tone}`}>
      {line.clock}
    </span>
  </>
));
WarningLine.displayName = 'WarningLine';
