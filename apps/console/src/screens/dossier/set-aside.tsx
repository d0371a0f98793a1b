import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OURS } from '../../api';
import { type Column, Listing, momentInChina } from '../../look';
import { Sheet } from './sheet';

const SERVICES = ['projects', 'workers', 'cases', 'enforcement'] as const;
/** As many as the API gives at once. */
const PAGE = 500;
/** Of one service; `replay` of the command line lists them all. */
const MOST = 100;

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

/** What waits in a service, by pages, for closed ones stand among them; `undefined` where the service is away. */
const readFrom = async (reader: string): Promise<readonly Row[] | undefined> => {
  const waiting: Row[] = [];
  let after: Record<string, string> = {};
  while (waiting.length < MOST) {
    const query = new URLSearchParams({ limit: String(PAGE), ...after }).toString();
    const response = await fetch(`/services/${reader}/set-aside?${query}`, { headers: OURS }).catch(() => undefined);
    if (!response?.ok) return undefined;
    const { setAside } = (await response.json()) as { setAside: readonly Kept[] };
    waiting.push(...setAside.filter(({ closed }) => !closed).map((kept) => ({ ...kept, reader })));
    const last = setAside.at(-1);
    if (!last || setAside.length < PAGE) break;
    const { publisher, key, epoch, keySeq } = last;
    after = { publisher, key, epoch: String(epoch), keySeq: String(keySeq) };
  }
  return waiting.slice(0, MOST);
};

/** What services could not take in of the others' events, and wait for; nothing of a service that is away. */
const readAll = async (): Promise<Asked> => {
  const answers = await Promise.all(SERVICES.map(async (reader) => ({ reader, rows: await readFrom(reader) })));
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
