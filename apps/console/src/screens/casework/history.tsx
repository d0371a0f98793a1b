import { Tag, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../../look';
import { speakToo } from '../../words';
import { events } from '../../words/events';
import { type Entry, type File, happenings, partsOf } from './told';

speakToo(events);

/** A moment as clocks in China show it. */
const clockOf = (moment: string): string =>
  new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(moment));

/** `cases.clue-received` is called as `ClueReceived` is. */
const nameOf = (event: string): string =>
  (event.split('.').at(-1) ?? '').replaceAll(/(?:^|-)([a-z])/g, (_, first: string) => first.toUpperCase());

type HappeningProps = { readonly entry: Entry; readonly files: readonly File[] };

const Happening = ({ entry, files }: HappeningProps) => {
  const { t, i18n } = useTranslation();
  const key = `event.${nameOf(entry.event)}`;
  const parts = partsOf(entry.data, i18n.language === 'en' ? 'en' : 'zh', files);
  return (
    <>
      <div className="happening-head">
        <strong>{i18n.exists(key) ? t(key) : entry.event}</strong>
        <span className="soft">
          {entry.businessDay} {clockOf(entry.recordedAt)} · {entry.actor}
        </span>
      </div>
      {parts.length > 0 && (
        <dl className="happening">
          {parts.map(({ name, says, value }) => (
            <div key={name}>
              <dt>{says[i18n.language === 'en' ? 'en' : 'zh']}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {entry.rules.map((rule) => (
        <Tag key={rule}>{rule}</Tag>
      ))}
    </>
  );
};

type HistoryProps = {
  readonly entries: readonly Entry[];
  /** Files that entries tell of by id. */
  readonly files?: readonly File[];
};

/** Every act with who did it, when and in what words, the latest first. */
export const History = ({ entries, files = [] }: HistoryProps) => {
  const { t } = useTranslation();
  if (entries.length === 0) return <Nothing says={t('casework.noHistory')} />;
  return (
    <Timeline
      items={happenings(entries)
        .toReversed()
        .map((entry) => ({ key: entry.position, content: <Happening entry={entry} files={files} /> }))}
    />
  );
};
