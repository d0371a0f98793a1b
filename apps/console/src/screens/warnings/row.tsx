import { useTranslation } from 'react-i18next';
import { memo } from 'react';
import { Level, NextDeadline, useSaid, useWordOf } from '../../look';
import { useUnit } from '../casework/unit';
import type { Row } from './rows';

type WarningLineProps = {
  readonly row: Row;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
};

/** A warning in a line; on a phone the same parts stand as a card. */
export const WarningLine = memo(({ row, isOpen, onOpen }: WarningLineProps) => {
  const { t } = useTranslation();
  const said = useSaid();
  const wordOf = useWordOf();
  const unit = useUnit();
  const { project, enterprise } = row;
  return (
    <>
      <span role="cell">
        <Level of={row.raisedLevel ?? row.level} />
      </span>
      <span role="cell" className="warning-title">
        <button type="button" aria-expanded={isOpen} onClick={() => onOpen(row.id)}>
          {said(row.title)}
        </button>
        <small className="figure">{row.code}</small>
      </span>
      <span role="cell" className="warning-of" title={project?.code ?? enterprise?.creditCode}>
        {project?.name ?? enterprise?.name ?? '—'}
      </span>
      <span role="cell">{project?.area?.name ?? '—'}</span>
      <span role="cell" className="figure">
        <span className="only-narrow">{t('warnings.columns.since')} </span>
        {row.since}
      </span>
      <span role="cell">
        {wordOf('WarningStage', row.stage)}
        {row.unit && <small> · {unit(row.unit)}</small>}
      </span>
      <span role="cell">
        <NextDeadline of={row.deadlines ?? []} />
      </span>
    </>
  );
});
