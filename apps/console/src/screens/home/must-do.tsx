import type { DutyFragment } from '@anxin/client';
import { CheckCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeadlineLeft, useDuty } from '../../look';
import { dutyKey, DutyPlace, DutySubject } from './duty-subject';

/** How many are shown before one asks for more. */
const SHOWN = 8;

type DutiesProps = { readonly of: readonly DutyFragment[] };

const Duties = ({ of, title, tone }: DutiesProps & { readonly title: string; readonly tone: string }) => {
  const { t } = useTranslation();
  const dutyName = useDuty();
  const [all, setAll] = useState(false);
  if (of.length === 0) return null;
  const shown = all ? of : of.slice(0, SHOWN);
  return (
    <section>
      <h3 className={`must-do-head ${tone}`}>
        {title} <span className="figure">{of.length}</span>
      </h3>
      <ul className="must-do">
        {shown.map((duty) => (
          <li key={dutyKey(duty)}>
            <DeadlineLeft of={duty} />
            <b>{dutyName(duty.duty)}</b>
            <DutySubject of={duty} />
            <DutyPlace of={duty} />
          </li>
        ))}
      </ul>
      {shown.length < of.length && (
        <Button type="link" onClick={() => setAll(true)}>
          {t('home.more', { count: of.length - shown.length })}
        </Button>
      )}
    </section>
  );
};

type MustDoProps = DutiesProps & {
  /** How many there are, of which `of` are the first. */
  readonly total: number;
  /** The day that is meant. */
  readonly through: string;
};

/** What is late, and what ends today: the first that an officer sees. */
export const MustDo = ({ of, total, through }: MustDoProps) => {
  const { t } = useTranslation();
  const late = of.filter(({ status }) => status === 'MISSED');
  const due = of.filter(({ status }) => status === 'RUNNING');
  return (
    <section className="sheet" aria-labelledby="must-do">
      <div className="sheet-head">
        <h2 id="must-do">{t('home.mustDo')}</h2>
        <span className="head-links">
          {total > of.length && (
            <Link to="/due" search={{ through }}>
              {t('home.allOfToday', { count: total })}
            </Link>
          )}
          <Link to="/due">{t('home.all')}</Link>
        </span>
      </div>
      <Duties of={late} title={t('home.late')} tone="is-late" />
      <Duties of={due} title={t('home.dueToday')} tone="is-today" />
      {late.length + due.length === 0 && (
        <p className="calm-line">
          <CheckCircleOutlined aria-hidden /> {t('home.none')}
        </p>
      )}
    </section>
  );
};
