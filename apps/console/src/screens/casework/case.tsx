import { CaseHistory, type CaseHistoryQuery, CasePage } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Alert, Card, Tabs, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Begin, type Offers, type Option } from '../../acts';
import { parsedOf, useListed, useSession } from '../../api';
import { useFollowed } from '../../live';
import { Nothing, Screen, useWordOf, yuan } from '../../look';
import { Assignment, CaseFacts, type CaseOfPage, CaseWorkers, Sources } from './case-facts';
import './casework.css';
import { useKeptTabs } from './kept-tabs';
import { Matter, MatterHead } from './matter';
import { partsOf } from './told';
import { useUnit } from './unit';

const route = getRouteApi('/cases/$code');

const option = (value: string, label = value): Option => ({ value, label });

/** What may be chosen in the forms of a case, from the case itself. */
const useOffers = (of: CaseOfPage): Offers => {
  const unitOf = useUnit();
  const siblings = of.area.parent?.children ?? [];
  const towns = [of.area, ...siblings.filter(({ code }) => code !== of.area.code)];
  const ids = (due: CaseOfPage['letters']) =>
    due.filter(({ doneOn }) => !doneOn).map(({ id, unit }) => option(id, `${id} · ${unitOf(unit)}`));
  return {
    townCode: towns.map(({ code, name }) => option(code, name ?? code)),
    areaCode: towns.map(({ code, name }) => option(code, name ?? code)),
    worker: of.workers.map(({ worker, claimFen }) =>
      option(worker.id, `${worker.nameMasked ?? worker.id.slice(0, 8)} · ${yuan(claimFen)}`),
    ),
    liableParty: of.parties.map(({ name, creditCode, person }) =>
      option(creditCode ?? name ?? person?.id ?? '', name ?? person?.nameMasked ?? creditCode ?? ''),
    ),
    'caseAnswerLetter.no': ids(of.letters),
    'caseFinishFollowUp.id': ids(of.followUps),
    evidence: (of.evidence?.nodes ?? []).map(({ fileName }) => option(fileName)),
  };
};

/** What was already said of the case, so that it need not be typed again. */
const initialOf = (of: CaseOfPage, businessDay: string | null) => {
  const day = businessDay ?? undefined;
  const town = of.area.code;
  return {
    caseAssign: {
      units: [
        { unit: { townCode: town }, role: 'LEAD' },
        ...(of.sector ? [{ unit: { sector: of.sector }, role: 'SUPPORT' }] : []),
        { unit: {}, role: 'COORDINATE' },
      ],
    },
    caseNameParties: { parties: of.parties.map(({ person, ...party }) => ({ ...party, worker: person?.id })) },
    caseTagObstacles: { obstacles: of.obstacles },
    caseRecordVisit: { visitedOn: day, officers: [{}, {}] },
    caseHoldInterview: {
      heldOn: day,
      attendees: [{ party: 'OWNER' }, { party: 'GENERAL_CONTRACTOR' }, { party: 'LABOUR_COMPANY' }],
    },
    caseHoldMeeting: { heldOn: day },
    caseHoldReception: { heldOn: day },
  };
};

const HISTORY = { question: CaseHistory, pageOf: (data: CaseHistoryQuery) => data.case?.history };

/** Why the clocks stand still, as it was said. */
const Suspended = ({ of }: { readonly of: CaseOfPage }) => {
  const { t, i18n } = useTranslation();
  const isSuspended = of.stage === 'SUSPENDED';
  const { question, pageOf } = HISTORY;
  const { rows } = useListed(question, { variables: { code: of.code }, skip: !isSuspended }, pageOf);
  if (!isSuspended) return null;
  const last = rows.find(({ event }) => event === 'CaseSuspended');
  const [why] = last ? partsOf(last, i18n.language === 'en' ? 'en' : 'zh') : [];
  return <Alert type="warning" showIcon title={t('casework.suspended')} description={why?.value} />;
};

const Head = ({ of }: { readonly of: CaseOfPage }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return (
    <MatterHead
      title={of.code}

      summary={t('casework.summary', { people: of.workers.length, yuan: yuan(of.claimFen), proved: of.provedWorkers })}
    >
      <Tag color="blue">{wordOf('CaseStage', of.stage)}</Tag>
      <Tag>{wordOf('CaseKind', of.kind)}</Tag>
      <Tag>{wordOf('CaseLevel', of.level)}</Tag>
      {of.isUrgent && <Tag color="error">{t('casework.urgent')}</Tag>}
      {of.isKey && <Tag color="warning">{t('casework.key')}</Tag>}
      {of.calledFor && <Tag color="processing">{t('casework.calledFor', { month: of.calledFor })}</Tag>}
    </MatterHead>
  );
};

/** A case that cannot be settled goes on to enforcement: what is known of it need not be typed again. */
const BeginOrder = ({ of, day }: { readonly of: CaseOfPage; readonly day: string | null }) => {
  const { t } = useTranslation();
  const { role } = useSession().account;
  const navigate = useNavigate();
  if (role === 'TOWN') return null;
  const liable = of.parties.find(({ creditCode }) => creditCode);
  return (
    <Card size="small" title={t('casework.begin')} className="no-print">
      <Begin
        act="orderPropose"
        says={t('casework.paymentOrder')}
        initial={{
          kind: 'PAYMENT',
          caseCode: of.code,
          enterprise: liable?.creditCode,
          projectCode: of.project?.code,
          areaCode: of.area.code,
          sector: of.sector ?? undefined,
          filedOn: day ?? undefined,
          owedOn: day ?? undefined,
        }}
        onBegun={({ code }) => navigate({ to: '/orders/$code', params: { code: String(code) } })}
      />
    </Card>
  );
};

/** The parts of a case, a tab each. */
const useTabs = (of: CaseOfPage, again: () => unknown) => {
  const { t } = useTranslation();
  const kept = useKeptTabs({
    ...{ subject: `case:${of.code}`, of, again },
    history: { ...HISTORY, variables: { code: of.code } },
  });
  return [
    {
      key: 'facts',
      label: t('casework.tab.facts'),
      children: (
        <>
          <CaseFacts of={of} />
          <Sources of={of} />
        </>
      ),
    },
    {
      key: 'workers',
      label: t('casework.tab.workers', { count: of.workers.length }),
      children: <CaseWorkers of={of} />,
    },
    ...kept,
  ];
};

const Whole = ({ of, businessDay, again }: { of: CaseOfPage; businessDay: string | null; again: () => unknown }) => {
  const offers = useOffers(of);
  const tabs = useTabs(of, again);
  return (
    <>
      <Head of={of} />
      <Suspended of={of} />
      <Matter
        of={of}
        stages="CaseStage"
        offers={offers}
        initial={initialOf(of, businessDay)}
        onDone={again}

        begins={<BeginOrder of={of} day={businessDay} />}
      >
        <Assignment of={of} />
        <Tabs items={tabs} />
      </Matter>
    </>
  );
};

/** One case: what it is about, its clocks, both columns of its assignment, every act, and what can be done next. */
export const CaseScreen = () => {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const { data, loading, error, refetch } = useQuery(parsedOf(CasePage), { variables: { code } });
  useFollowed('cases', () => void refetch(), data?.case?.project?.code);
  const of = data?.case;
  return (
    <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
      {of ? (
        <Whole of={of} businessDay={data.businessDay} again={() => refetch()} />
      ) : (
        <Nothing says={t('casework.noCase', { code })} />
      )}
    </Screen>
  );
};
