import type { Document } from '@anxin/client';
import type { OperationVariables } from '@apollo/client';
import { Button, Flex, Tag, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListed } from '../../api';
import type { Page } from '../../api/page';
import { Nothing, Screen, useActedBy } from '../../look';
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
  const actedBy = useActedBy();
  const key = `event.${nameOf(entry.event)}`;
  const parts = partsOf(entry, i18n.language === 'en' ? 'en' : 'zh', files);
  return (
    <>
      <div className="happening-head">
        <strong>{i18n.exists(key) ? t(key) : entry.event}</strong>
        <span className="soft">
          {entry.businessDay} {clockOf(entry.recordedAt)} · {actedBy(entry)}
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

/** How a history is asked, with its subject. */
export type HistoryAsked<Data, Variables> = {
  readonly question: Document<Data, Variables>;
  readonly variables: Variables;
  readonly pageOf: (data: Data) => Page<Entry> | null | undefined;
};

type HistoryProps<Data, Variables> = HistoryAsked<Data, Variables> & {
  /** Files that entries tell of by id. */
  readonly files?: readonly File[];
};

/** Every act with who did it, when and in what words, the latest first; give it a key that changes with what happens. */
export const History = <Data, Variables extends OperationVariables>({
  question,
  variables,
  pageOf,
  files = [],
}: HistoryProps<Data, Variables>) => {
  const { t } = useTranslation();
  const { rows, page, total, more, loading, fault, again } = useListed(
    question,
    { variables, fetchPolicy: 'no-cache' },
    pageOf,
  );
  return (
    <Screen loading={loading} fault={fault} isBare={!page} again={again}>
      {rows.length === 0 ? (
        <Nothing says={t('history.none')} />
      ) : (
        <Timeline
          items={happenings(rows).map((entry) => ({
            key: entry.position,
            content: <Happening entry={entry} files={files} />,
          }))}
        />
      )}
      {more && (
        <Flex justify="space-between" align="center" className="no-print">
          <span className="listing-count">{t('listing.shown', { shown: rows.length, total })}</span>
          <Button onClick={more} loading={loading}>
            {t('history.earlier')}
          </Button>
        </Flex>
      )}
    </Screen>
  );
};
