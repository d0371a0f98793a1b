import type { CluePageQuery } from '@anxin/client';
import { Link } from '@tanstack/react-router';
import { Button, Card, Descriptions, Flex, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../acts';
import { Money, useSaid, useWordOf, yuan } from '../../look';

export type ClueOfPage = NonNullable<CluePageQuery['clue']>;
type OfClue = { readonly of: ClueOfPage };
type Told = NonNullable<ClueOfPage['maybeSame']>[number]['clue'];

const monthsOf = ({ periodFrom, periodTo }: Pick<Told, 'periodFrom' | 'periodTo'>): string =>
  [...new Set([periodFrom, periodTo])].filter(Boolean).join(' — ') || '—';

/** What was told, as it was told. */
export const ClueTold = ({ of, title }: { readonly of: Told; readonly title?: React.ReactNode }) => {
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
        items={rows.map(([key, children]) => ({ key, label: t(`matter.clueFact.${key}`), children }))}
      />
      {of.words && <blockquote className="quote">{of.words}</blockquote>}
    </Card>
  );
};

export const Readings = ({ of: { readings } }: OfClue) => {
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

/** What may be the same matter, side by side with what speaks for it; a person decides. */
export const Likeness = ({ of, onDone }: OfClue & { readonly onDone: () => unknown }) => {
  const { t } = useTranslation();
  const said = useSaid();
  const wordOf = useWordOf();
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
                  {wordOf('ClueChannel', clue.channel)} {clue.externalNo}
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
