import { ClueHistory, type ClueHistoryQuery, CluePage } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Tabs, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offers, Option } from '../../acts';
import { parsedOf, useSession } from '../../api';
import { useFollowed } from '../../live';
import { momentInChina, Nothing, Screen, useSaid, useWordOf } from '../../look';
import './casework.css';
import { type ClueOfPage, ClueTold, Likeness, Readings } from './clue-parts';
import { useKeptTabs } from './kept-tabs';
import { Matter, MatterHead } from './matter';
import { type CaseSource, ToCase } from './to-case';
import { useUnit } from './unit';

const route = getRouteApi('/clues/$code');
type OfClue = { readonly of: ClueOfPage };

const option = (value: string, label = value): Option => ({ value, label });

const useOffers = (of: ClueOfPage): Offers => {
  const towns = [...(of.area?.parent?.children ?? []), ...(of.area ? [of.area] : [])];
  const named = new Map(towns.map(({ code, name }) => [code, name ?? code]));
  const options = [...named].map(([code, name]) => option(code, name));
  return {
    townCode: options,
    areaCode: options,
    matter: (of.maybeSame ?? []).map(({ clue }) =>
      option(clue.code, `${clue.externalNo} · ${clue.employerName ?? ''}`),
    ),
    evidence: (of.evidence?.nodes ?? []).map(({ fileName }) => option(fileName)),
  };
};

const Head = ({ of, onOpen }: OfClue & { readonly onOpen: () => void }) => {
  const { t } = useTranslation();
  const { account } = useSession();
  const wordOf = useWordOf();
  const unitOf = useUnit();
  return (
    <MatterHead title={`${wordOf('ClueChannel', of.channel)} ${of.externalNo}`}>
      <Tag color="blue">{wordOf('ClueStage', of.stage)}</Tag>
      <span>{unitOf(of.unit)}</span>
      {of.conclusion && <Tag>{wordOf('ClueConclusion', of.conclusion)}</Tag>}
      {of.case ? (
        <Link to="/cases/$code" params={{ code: of.case.code }}>
          {t('casework.inCase', { code: of.case.code })}
        </Link>
      ) : (
        account.role !== 'DEPARTMENT' && (
          <Button size="small" type="primary" onClick={onOpen}>
            {t('casework.toCase')}
          </Button>
        )
      )}
    </MatterHead>
  );
};

const Joined = ({ of }: OfClue) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  if (of.joined.length === 0) return null;
  return (
    <section>
      <h2 className="part-title">{t('casework.joined')}</h2>
      <ul className="plain">
        {of.joined.map(({ code, channel, externalNo, stage, receivedOn }) => (
          <li key={code}>
            <Link to="/clues/$code" params={{ code }}>
              {externalNo}
            </Link>{' '}
            {wordOf('ClueChannel', channel)} · {receivedOn} · {wordOf('ClueStage', stage)}
          </li>
        ))}
      </ul>
    </section>
  );
};

const ToldBySms = ({ of }: OfClue) => {
  const { t } = useTranslation();
  const said = useSaid();
  const wordOf = useWordOf();
  if (of.sms.length === 0) return null;
  return (
    <section>
      <h2 className="part-title">{t('casework.sms')}</h2>
      <ul className="plain">
        {of.sms.map(({ says, state, at }) => (
          <li key={at + says.en}>
            {momentInChina(at)} · {said(says)} · {wordOf('ClueSmsState', state)}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Kept = ({ of, again }: OfClue & { readonly again: () => unknown }) => (
  <Tabs
    items={useKeptTabs({
      ...{ subject: `clue:${of.code}`, of, again },
      history: {
        question: ClueHistory,
        variables: { code: of.code },
        pageOf: ({ clue }: ClueHistoryQuery) => clue?.history,
      },
    })}
  />
);

/** What a clue tells of a case. */
const sourceOf = ({ code, employerName: name, employerCreditCode, ...told }: ClueOfPage): CaseSource => ({
  ...told,
  from: { clues: [code] },
  employer: name ? { name, creditCode: employerCreditCode ?? undefined } : undefined,
});

const Whole = ({ of, businessDay, again }: OfClue & { businessDay: string | null; again: () => unknown }) => {
  const offers = useOffers(of);
  const [opening, setOpening] = useState(false);
  return (
    <>
      <Head of={of} onOpen={() => setOpening(true)} />
      <Matter
        of={of}
        stages="ClueStage"
        offers={offers}
        initial={{ clueConclude: { complainantToldOn: businessDay ?? undefined } }}
        onDone={again}
      >
        <div className="compare">
          <ClueTold of={of} />
          <Readings of={of} />
        </div>
        <Likeness of={of} onDone={again} />
        <Joined of={of} />
        <ToldBySms of={of} />
        <Kept of={of} again={again} />
      </Matter>
      {opening && (
        <ToCase of={sourceOf(of)} businessDay={businessDay} offers={offers} onClose={() => setOpening(false)} />
      )}
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
  useFollowed('cases', () => void refetch(), of?.project?.code);
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
