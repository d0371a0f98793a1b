import { ClockCircleOutlined, PauseCircleOutlined, WarningFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import './deadlines.css';
import { momentInChina } from './moment';
import { type Deadline, runningOf } from './running';
import { useWordOf } from './word-of';

const NEAR = 2;

/** Until when: the day, or the moment of a clock of minutes. */
const untilOf = ({ dueAt, dueOn }: Deadline): string | null => (dueAt ? momentInChina(dueAt) : dueOn);

/** What a duty is called, with whose it is. */
export const useDuty = (): ((duty: string) => string) => {
  const { t, i18n } = useTranslation();
  return (duty) => {
    // `RECTIFY_2` is of the second problem.
    const [kind = '', ...of] = duty.replace(/_(?=\d+$)/, ' ').split(' ');
    const word = i18n.exists(`duty.${kind}`) ? t(`duty.${kind}`) : kind;
    const [unit = ''] = of;
    const about = /^[A-Z_]+:/.test(unit) ? t(`deadline.unit.${unit.split(':', 1)[0] ?? ''}`) : unit;
    return about ? `${word}（${about}）` : word;
  };
};

const toneOf = ({ status, workdaysLeft }: Deadline): 'late' | 'near' | 'calm' => {
  if (status === 'MISSED' || (workdaysLeft ?? 0) < 0) return 'late';
  return workdaysLeft !== null && workdaysLeft <= NEAR ? 'near' : 'calm';
};

type Said = { readonly key: string; readonly count: number; readonly at: string | null; readonly tone: string };

const keyOf = ({ workdaysLeft: left, status, dueOn, dueAt }: Deadline, tone: string): string => {
  if (status === 'PAUSED') return 'paused';
  if (dueAt) return tone === 'late' ? 'missedAt' : 'at';
  if (left === null) return dueOn ? 'due' : 'undetermined';
  return left < 0 ? 'late' : left === 0 ? 'today' : 'left';
};

/** How long a clock leaves, as the key of its words with what stands in them, and how pressing that is. */
export const clockOf = (of: Deadline): Said => {
  const tone = toneOf(of);
  return { key: keyOf(of, tone), count: Math.abs(of.workdaysLeft ?? 0), at: untilOf(of), tone };
};

/** The open clock that comes first. */
export const nextOf = (all: readonly Deadline[]): Deadline | undefined => runningOf(all)[0];

/** How long there is, in working days, and until when: by sign and word. */
export const DeadlineLeft = ({ of }: { readonly of: Deadline }) => {
  const { t } = useTranslation();
  const { key, count, at, tone } = clockOf(of);
  const icon =
    key === 'paused' ? <PauseCircleOutlined /> : tone === 'late' ? <WarningFilled /> : <ClockCircleOutlined />;
  return (
    <span className={`deadline deadline-${tone}`}>
      <span aria-hidden>{icon}</span> {t(`deadline.${key}`, { count, at })}
    </span>
  );
};

/** The open one that comes first, as a list shows it. */
export const NextDeadline = ({ of }: { readonly of: readonly Deadline[] }) => {
  const { t } = useTranslation();
  const duty = useDuty();
  const first = nextOf(of);
  if (!first) return <span className="soft">—</span>;
  return (
    <span className="next-deadline" title={t('deadline.until', { day: untilOf(first) ?? '—' })}>
      {duty(first.duty)} <DeadlineLeft of={first} />
    </span>
  );
};

/** Every clock: those that run first, then those that are over. */
export const Deadlines = ({ of }: { readonly of: readonly Deadline[] }) => {
  const { t } = useTranslation();
  const duty = useDuty();
  const wordOf = useWordOf();
  const running = runningOf(of);
  const over = of.filter((one) => !running.includes(one));
  if (of.length === 0) return <p className="soft">{t('deadline.none')}</p>;
  return (
    <div className="deadlines">
      <ul>
        {running.map((one) => (
          <li key={one.duty + (one.startedOn ?? '')} className={`clock clock-${toneOf(one)}`}>
            <strong>{duty(one.duty)}</strong>
            <DeadlineLeft of={one} />
            <small>
              {one.startedOn && t('deadline.from', { day: one.startedOn })}
              {one.dueOn && ` · ${t('deadline.until', { day: untilOf(one) })}`}
              {(one.extension ?? 0) > 0 && ` · ${t('deadline.extended', { count: one.extension })}`}
              {(one.paused ?? 0) > 0 && ` · ${t('deadline.wasPaused', { count: one.paused })}`}
              {one.status === 'PAUSED' && ` · ${t('deadline.pausedWhy')}`}
            </small>
          </li>
        ))}
      </ul>
      {over.length > 0 && (
        <details>
          <summary>{t('deadline.over', { count: over.length })}</summary>
          <ul>
            {over.map((one) => (
              <li key={one.duty + (one.startedOn ?? '')} className="clock">
                <strong>{duty(one.duty)}</strong> {wordOf('DeadlineStatus', one.status)}
                <small>
                  {one.dueOn && t('deadline.until', { day: untilOf(one) })}
                  {one.endedOn && ` · ${t('deadline.ended', { day: one.endedOn })}`}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
