import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OURS } from '../../api';
import { type Column, Listing, momentInChina } from '../../look';
import { Sheet } from './sheet';

const SERVICES = ['projects', 'workers', 'cases', 'enforcement'] as const;
const SHOWN = 100;

type Kept = {
  readonly publisher: string;
  readonly key: string;
  readonly epoch: number;
  readonly keySeq: number;
  readonly reason: string;
  readonly detail: string | null;
  readonly setAsideAt: string;
  /** It holds up nothing any more, and is kept as it came. */
  readonly closed: string | null;
};
type Row = Kept & { readonly reader: string };
type Asked = { readonly rows: readonly Row[]; readonly away: readonly string[] };

/** What a service could not take in of the others' events, and waits for; nothing of a service that is away. */
const readAll = async (): Promise<Asked> => {
  const answers = await Promise.all(
    SERVICES.map(async (reader) => {
      const response = await fetch(`/services/${reader}/set-aside?limit=${SHOWN}`, { headers: OURS }).catch(
        () => undefined,
      );
      if (!response?.ok) return { reader };
      const { setAside } = (await response.json()) as { setAside: readonly Kept[] };
      return { reader, rows: setAside.filter(({ closed }) => !closed).map((kept) => ({ ...kept, reader })) };
    }),
  );
  return {
    rows: answers.flatMap(({ rows = [] }) => rows),
    away: answers.flatMap(({ rows, reader }) => (rows ? [] : [reader])),
  };
};

/** Events that services set aside: until they are taken in, figures may lack what they tell. */
export const SetAside = () => {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    let isGone = false;
    void readAll().then((read) => {
      if (!isGone) setAsked(read);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const columns: readonly Column<Row>[] = [
    { key: 'reader', title: t('setAside.reader'), of: ({ reader }) => reader },
    { key: 'from', title: t('setAside.from'), of: ({ publisher }) => publisher },
    { key: 'about', title: t('setAside.about'), of: ({ key }) => <span className="figure">{key}</span> },
    { key: 'since', title: t('setAside.since'), of: ({ setAsideAt }) => momentInChina(setAsideAt) },
    { key: 'why', title: t('setAside.why'), of: ({ reason, detail }) => [reason, detail].filter(Boolean).join(' · ') },
  ];
  return (
    <Sheet title={t('setAside.title')}>
      {(asked?.away.length ?? 0) > 0 && <p role="status">{t('setAside.away', { services: asked?.away.join('、') })}</p>}
      <Listing
        label={t('setAside.title')}
        columns={columns}
        rows={asked?.rows ?? []}
        keyOf={({ reader, publisher, key, epoch, keySeq }) => [reader, publisher, key, epoch, keySeq].join(' ')}
        total={asked?.rows.length ?? 0}
        loading={!asked}
        empty={t('setAside.none')}
      />
    </Sheet>
  );
};
