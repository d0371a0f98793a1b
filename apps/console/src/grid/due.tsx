import { useTranslation } from 'react-i18next';
import { Sign } from './pieces';
import { type Bucket, daysFrom } from './tasks';

const TONES: Readonly<Record<Bucket, string>> = { LATE: 'red', TODAY: 'orange', SOON: 'yellow', LATER: 'blue' };

const wordOf = (days: number | null): readonly [string, { count: number }] => {
  if (days === null) return ['grid.due.open', { count: 0 }];
  if (days < 0) return ['grid.due.late', { count: -days }];
  return days === 0 ? ['grid.due.today', { count: 0 }] : ['grid.due.left', { count: days }];
};

/** How long there is: in words, with a colour and a sign. */
export const Due = ({ days, bucket }: { readonly days: number | null; readonly bucket: Bucket }) => {
  const { t } = useTranslation();
  const [word, counted] = wordOf(days);
  return (
    <span className={`g-due g-${TONES[bucket]}`}>
      <Sign of={bucket === 'LATE' ? 'alert' : 'clock'} size={16} />
      {t(word, counted)}
    </span>
  );
};

type Clock = { readonly duty: string; readonly dueOn: string | null; readonly status: string };

/** What still has to be done about something, each with its time. */
export const Clocks = ({ of, today }: { readonly of: readonly Clock[] | null | undefined; readonly today: string }) => {
  const { t } = useTranslation();
  const open = (of ?? []).filter(({ status }) => status === 'RUNNING' || status === 'MISSED' || status === 'PAUSED');
  return (
    <ul className="g-clocks">
      {open.map(({ duty, dueOn, status }) => {
        const days = dueOn === null ? null : daysFrom(today, dueOn);
        const isLate = status === 'MISSED' || (days !== null && days < 0);
        const [name = ''] = duty.split(' ');
        return (
          <li key={duty + (dueOn ?? '')}>
            <span>{t(`duty.${name}`, { defaultValue: name })}</span>
            <span className="g-soft">{dueOn}</span>
            <Due days={days} bucket={isLate ? 'LATE' : days === 0 ? 'TODAY' : 'SOON'} />
          </li>
        );
      })}
    </ul>
  );
};
