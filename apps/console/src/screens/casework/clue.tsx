import { CluePage, type CluePageQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Card, Descriptions, Flex, Tabs, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm, ActPanel, type Offers, type Option } from '../../acts';
import { parsedOf, useSession } from '../../api';
import { Deadlines, Money, Nothing, Screen, useSaid, useWordOf, yuan } from '../../look';
import './casework.css';
import { Documents } from './documents';
import { Evidence } from './evidence';
import { History } from './history';
import { ToCase } from './to-case';
import { useUnit } from './unit';

const route = getRouteApi('/clues/$code');
export type ClueOfPage = NonNullable<CluePageQuery['clue']>;
type OfClue = { readonly of: ClueOfPage };
type Like = NonNullable<ClueOfPage['maybeSame']>[number];
type Told = Like['clue'];

const option = (value: string, label = value): Option => ({ value, label });

const useOffers = (of: ClueOfPage): Offers => {
  const towns = [...(of.area?.parent?.children ?? []), ...(of.area ? [of.area] : [])];
  const named = new Map(towns.map(({ code, name }) => [code, name ?? code]));
  const options = [...named].map(([code, name]) => option(code, name));
  return {
    townCode: options,
    areaCode: options,
    matter: (of.maybeSame ?? []).map(({ clue }) => option(clue.code, `${clue.code} · ${clue.employerName ?? ''}`)),
    evidence: (of.evidence?.nodes ?? []).map(({ fileName }) => option(fileName)),
  };
};

const monthsOf = ({ periodFrom, periodTo }: Pick<Told, 'periodFrom' | 'periodTo'>): string =>
  [...new Set([periodFrom, periodTo])].filter(Boolean).join(' — ') || '—';

/** What was told, as it was told. */
const ClueTold = ({ of, title }: { readonly of: Told; readonly title?: React.ReactNode }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const rows: [string, React.ReactNode][] = [
    ['channel', `${wordOf('ClueChannel', of.channel)} ${of.externalNo}`],
    ['receivedOn', of.receivedOn],
    ['reporter', [of.reporterNameMasked, of.reporterPhoneMasked].filter(Boolean).join(' ') || '—'],
    ['employer', of.employerName ?? '—'],
    ['project', of.project ? `${of.project.name ?? ''} ${of.project.code}` : '—'],
    ['area', of.area?.name ?? '—'],
    ['people', of.people ?? '—'],
    ['told', <Money key="m" fen={of.amountFen} />],
    ['months', monthsOf(of)],
  ];
  return (
    <Card size="small" title={title ?? t('casework.asTold')}>
      <Descriptions
        size="small"
        column={1}
        items={rows.map(([key, children]) => ({ key, label: t(`casework.clueFact.${key}`), children }))}
      />
      {of.words && <blockquote className="quote">{of.words}</blockquote>}
    </Card>
  );
};

const Readings = ({ of: { readings } }: OfClue) => {
  const { t } = useTranslation();
  const said = useSaid();
  const wordOf = useWordOf();
  const valueOf = (one: ClueOfPage['readings'][number]): string => {
    if (one.amountFen) return yuan(one.amountFen);
    if (one.people) return t('casework.peopleCount', { count: one.people });
    if (one.periodFrom ?? one.periodTo) return monthsOf(one);
    return [one.name, one.code].filter(Boolean).join(' ');
  };
  return (
    <Card size="small" title={t('casework.readings')}>
      {readings.length === 0 ? (
        <p className="soft">{t('casework.noReadings')}</p>
      ) : (
        <ul className="plain">
          {readings.map((one) => (
            <li key={one.of + one.quote}>
              <strong>{wordOf('ClueReadingKind', one.of)}</strong> {valueOf(one)}{' '}
              <Tag>{wordOf('ClueConfidence', one.confidence)}</Tag>
              <div className="soft">
                “{one.quote}” · {said(one.rule)}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

const Likeness = ({ of, onDone }: OfClue & { readonly onDone: () => unknown }) => {
  const { t } = useTranslation();
  const said = useSaid();
  const [chosen, choose] = useState<string>();
  const isOpen = of.acts.some(({ act, isOpen: open }) => act === 'clueJoin' && open);
  if (!of.maybeSame?.length) return null;
  return (
    <section>
      <h2 className="part-title">{t('casework.maybeSame', { count: of.maybeSame.length })}</h2>
      <div className="compare">
        <ClueTold of={of} title={t('casework.thisClue')} />
        {of.maybeSame.map(({ clue, because }) => (
          <Flex vertical gap={8} key={clue.code}>
            <ClueTold
              of={clue}
              title={
                <Link to="/clues/$code" params={{ code: clue.code }}>
                  {clue.code}
                </Link>
              }
            />
            <Flex gap={4} wrap>
              {because.map((one) => (
                <Tag key={one.zh} color="processing">
                  {said(one)}
                </Tag>
              ))}
            </Flex>
            {isOpen && <Button onClick={() => choose(clue.code)}>{t('casework.join')}</Button>}
          </Flex>
        ))}
      </div>
      {chosen && (
        <ActForm
          act="clueJoin"
          to={{ code: of.code, matter: chosen }}
          onClose={() => choose(undefined)}
          onDone={() => {
            choose(undefined);
            return onDone();
          }}
        />
      )}
    </section>
  );
};

const Whole = ({ of, businessDay, again }: OfClue & { businessDay: string | null; again: () => unknown }) => {
  const { t } = useTranslation();
  const { account } = useSession();
  const wordOf = useWordOf();
  const unitOf = useUnit();
  const offers = useOffers(of);
  const [opening, setOpening] = useState(false);
  const subject = `clue:${of.code}`;
  const evidence = of.evidence?.nodes ?? [];
  const documents = of.documents?.nodes ?? [];
  return (
    <>
      <header className="matter-head">
        <Typography.Title level={1} className="matter-title">
          {of.code}
        </Typography.Title>
        <Flex gap={6} wrap align="center">
          <Tag color="blue">{wordOf('ClueStage', of.stage)}</Tag>
          <span>{unitOf(of.unit)}</span>
          {of.conclusion && <Tag>{wordOf('ClueConclusion', of.conclusion)}</Tag>}
          {of.case ? (
            <Link to="/cases/$code" params={{ code: of.case.code }}>
              {t('casework.inCase', { code: of.case.code })}
            </Link>
          ) : (
            account.role !== 'DEPARTMENT' && (
              <Button size="small" type="primary" onClick={() => setOpening(true)}>
                {t('casework.toCase')}
              </Button>
            )
          )}
        </Flex>
      </header>
      <div className="matter">
        <div className="matter-main">
          <section aria-label={t('deadline.title')}>
            <h2 className="part-title">{t('deadline.title')}</h2>
            <Deadlines of={of.deadlines} />
          </section>
          <div className="compare">
            <ClueTold of={of} />
            <Readings of={of} />
          </div>
          <Likeness of={of} onDone={again} />
          {of.joined.length > 0 && (
            <section>
              <h2 className="part-title">{t('casework.joined')}</h2>
              <ul className="plain">
                {of.joined.map(({ code, channel, stage, receivedOn }) => (
                  <li key={code}>
                    <Link to="/clues/$code" params={{ code }}>
                      {code}
                    </Link>{' '}
                    {wordOf('ClueChannel', channel)} · {receivedOn} · {wordOf('ClueStage', stage)}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Tabs
            items={[
              {
                key: 'history',
                label: t('casework.tab.history'),
                children: <History entries={of.history?.nodes ?? []} />,
              },
              {
                key: 'evidence',
                label: t('casework.tab.evidence', { count: evidence.length }),
                children: <Evidence subject={subject} kept={evidence} onKept={again} />,
              },
              {
                key: 'documents',
                label: t('casework.tab.documents', { count: documents.length }),
                children: (
                  <Documents
                    service="cases"
                    subject={subject}
                    kinds="DocumentKind"
                    written={documents}
                    onChange={again}
                  />
                ),
              },
            ]}
          />
        </div>
        <aside className="matter-side">
          <ActPanel
            acts={of.acts}
            stages="ClueStage"
            to={{ code: of.code }}
            offers={offers}
            initial={{ clueConclude: { complainantToldOn: businessDay ?? undefined } }}
            onDone={again}
          />
        </aside>
      </div>
      {opening && <ToCase of={of} businessDay={businessDay} offers={offers} onClose={() => setOpening(false)} />}
    </>
  );
};

/** One clue: what was told, what is read in it, what may be the same matter, its clocks, and what can be done next. */
export const ClueScreen = () => {
  const { t } = useTranslation();
  const { account } = useSession();
  const { code } = route.useParams();
  const { data, loading, error, refetch } = useQuery(parsedOf(CluePage), {
    variables: { code, withLikeness: account.role === 'OFFICE' },
  });
  const of = data?.clue;
  return (
    <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
      {of ? (
        <Whole of={of} businessDay={data.businessDay} again={() => refetch()} />
      ) : (
        <Nothing says={t('casework.noClue', { code })} />
      )}
    </Screen>
  );
};
