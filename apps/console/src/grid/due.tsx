import { useTranslation } from 'react-i18next';
import { Sign } from './pieces';
import { type Bucket, bucketOf, type Clock } from './tasks';

const TONES: Readonly<Record<Bucket, string>> = { LATE: 'red', TODAY: 'orange', SOON: 'yellow', LATER: 'blue' };

const wordOf = ({ status, workdaysLeft: left }: Clock): readonly [string, { count: number }] => {
  if (status === 'PAUSED') return ['grid.due.paused', { count: 0 }];
  if (left === null) return ['grid.due.open', { count: 0 }];
  if (left < 0) return ['grid.due.late', { count: -left }];
  return left === 0 ? ['grid.due.today', { count: 0 }] : ['grid.due.left', { count: left }];
};

/** How many working days there are: in words, with a colour and a sign. */
export const Due = ({ of }: { readonly of: Clock }) => {
  const { t } = useTranslation();
  const [word, counted] = wordOf(of);
  const bucket = bucketOf(of);
  return (
    <span className={`g-due g-${TONES[bucket]}`}>
      <Sign of={bucket === 'LATE' ? 'alert' : 'clock'} size={16} />
      {t(word, counted)}
    </span>
  );
};

type Open = Clock & { readonly duty: string; readonly dueOn: string | null };

/** What still has to be done about something, each with its time. */
export const Clocks = ({ of }: { readonly of: readonly Open[] | null | undefined }) => {
  const { t } = useTranslation();
  const open = (of ?? []).filter(({ status }) => status === 'RUNNING' || status === 'MISSED' || status === 'PAUSED');
  return (
    <ul className="g-clocks">
      {open.map((clock) => {
        const { duty, dueOn } = clock;
        const [name = ''] = duty.split(' ');
        return (
          <li key={duty + (dueOn ?? '')}>
            <span>{t(`duty.${name}`, { defaultValue: name })}</span>
            <span className="g-soft">{dueOn}</span>
            <Due of={clock} />
          </li>
        );
      })}
    </ul>
  );
};
