import { useQuery } from '@apollo/client/react';
import { Link, useParams, useRouterState } from '@tanstack/react-router';
import { Card, Descriptions, Tabs, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { AUTHORITY, useSession } from '../../api';
import { Nothing, Screen, useSaid, useWordOf } from '../../look';
import '../casework/casework.css';
import { Documents } from '../casework/documents';
import { History } from '../casework/history';
import { Matter, MatterHead } from '../casework/matter';
import { pageOf } from '../pages';
import type { Kind, MatterHistory, MatterOfPage } from './kind';
import { kindOf } from './matters';
import { onSiteOffers, useOnSiteTabs } from './on-site-parts';
import { type Opening, Opens, type Rule, type Served, ServiceState, type Sum, Sums } from './order-parts';
import { ReferralBundle } from './referral-bundle';
import { Value } from './shown';

type OfMatter = { readonly of: MatterOfPage };
const linkTo = (path: 'cases' | 'orders', code: unknown) =>
  typeof code === 'string' ? <Link to={pageOf(path, code)}>{code}</Link> : '—';

const codeOf = (value: unknown): unknown => (value as { code?: string } | null | undefined)?.code;

/** What was found, and by which rules: as it will be read by whom it binds. */
const Grounds = ({ of }: OfMatter) => {
  const { t } = useTranslation();
  const said = useSaid();
  const words = of['findings'] ?? of['grounds'] ?? of['reason'] ?? of['report'] ?? of['record'] ?? of['facts'];
  const rules = [of['rules'], of['rule'], of['openPoint']].flat().filter(Boolean) as readonly Rule[];
  if (!words && rules.length === 0) return null;
  return (
    <Card size="small" title={t('enforcement.grounds')}>
      {typeof words === 'string' && <p className="words">{words}</p>}
      {rules.map(({ id, title }) => (
        <div key={id} className="soft">
          {id} {said(title)}
        </div>
      ))}
    </Card>
  );
};

/** Whom it is about, for an authority a click from its page; a site that nobody knew has none yet. */
const Whose = ({ of }: { readonly of: MatterOfPage['enterprise'] }) => {
  const { account } = useSession();
  if (!of) return '—';
  const name = of.name ?? of.creditCode;
  return (
    <>
      {AUTHORITY.includes(account.role) ? <Link to={pageOf('enterprises', of.creditCode)}>{name}</Link> : name}{' '}
      {of.creditCode}
    </>
  );
};

/** The site, on the page that the reader has of it. */
const Where = ({ of }: { readonly of: NonNullable<MatterOfPage['project']> }) => {
  const { account } = useSession();
  return (
    <Link to={pageOf(account.role === 'SUBCONTRACTOR' ? 'sites' : 'projects', of.code)}>{of.name ?? of.code}</Link>
  );
};

const Facts = ({ of, kind }: OfMatter & { readonly kind: Kind }) => {
  const { t } = useTranslation();
  const rows: [string, React.ReactNode][] = [
    ['enterprise', <Whose key="enterprise" of={of.enterprise} />],
    ...kind.facts
      .filter(([name]) => name in of)
      .map(([name, shown]): [string, React.ReactNode] => [
        name,
        <Value key={name} of={of} name={name} shown={shown} />,
      ]),
    ['project', of.project ? <Where key="project" of={of.project} /> : '—'],
    ...('case' in of ? ([['case', linkTo('cases', codeOf(of['case']))]] as [string, React.ReactNode][]) : []),
    ...('order' in of ? ([['order', linkTo('orders', codeOf(of.order))]] as [string, React.ReactNode][]) : []),
  ];
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, sm: 1, md: 2, lg: 2 }}
      items={rows.map(([key, children]) => ({ key, label: t(`enforcement.fact.${key}`), children }))}
    />
  );
};

/** Whether it was served, and its documents. */
const Papers = ({ of, kind, again }: OfMatter & { readonly kind: Kind; readonly again: () => unknown }) => (
  <>
    {'service' in of && <ServiceState of={of['service'] as Served} />}
    {kind.path === 'referrals' && <ReferralBundle code={of.code} />}
    <Documents
      service="enforcement"
      subject={`${kind.subject}:${of.code}`}
      kinds="EnforcementDocumentKind"
      written={of.documents?.nodes ?? []}
      {...(of.documentOffers ? { offers: of.documentOffers } : {})}
      onChange={again}
    />
  </>
);

const Whole = ({ of, kind, again }: OfMatter & { readonly kind: Kind; readonly again: () => unknown }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const onSite = useOnSiteTabs(of, again);
  const sums = of['sums'] as { nodes: readonly Sum[]; totalCount: number | null } | null | undefined;
  const opens = of['opens'] as readonly Opening[] | null | undefined;
  const tab = (key: string, label: string, children: React.ReactNode) => ({ key, label, children });
  return (
    <>
      <MatterHead title={of.code}>
        <Tag>{t(`enforcement.kind.${kind.path}`)}</Tag>
        <Tag color="blue">{wordOf(kind.stages, of.stage)}</Tag>
        {of.enterprise && <span>{of.enterprise.name}</span>}
      </MatterHead>
      <Matter of={of} stages={kind.stages} offers={onSiteOffers(of)} onDone={again}>
        <Grounds of={of} />
        <Tabs
          items={[
            tab('facts', t('enforcement.facts'), <Facts of={of} kind={kind} />),
            ...onSite,
            ...(sums ? [tab('sums', t('enforcement.sums', { count: sums.totalCount ?? 0 }), <Sums of={sums} />)] : []),
            ...(opens ? [tab('opens', t('enforcement.opens'), <Opens order={of.code} of={opens} />)] : []),
            ...(of.history
              ? [
                  tab(
                    'history',
                    t('casework.tab.history'),
                    <History
                      key={of.history.totalCount}
                      question={kind.history}
                      variables={{ code: of.code }}
                      pageOf={(asked) => (asked[kind.one] as MatterHistory | null | undefined)?.history}
                      files={of.evidence?.nodes ?? []}
                    />,
                  ),
                ]
              : []),
            ...(of.documents
              ? [
                  tab(
                    'documents',
                    t('casework.tab.documents', { count: of.documents.nodes.length }),
                    <Papers of={of} kind={kind} again={again} />,
                  ),
                ]
              : []),
          ]}
        />
      </Matter>
    </>
  );
};

/** A matter of enforcement: what it rests on, its clocks, its documents, and what can be done next. */
export const MatterScreen = () => {
  const { t } = useTranslation();
  const { code = '' } = useParams({ strict: false });
  const path = useRouterState({ select: ({ location }) => location.pathname.split('/')[1] ?? '' });
  const kind = kindOf(path);
  const { account } = useSession();
  const authority = AUTHORITY.includes(account.role);
  const variables = { code, ...(kind.ofUnits ? { authority } : {}) };
  const { data, loading, error, refetch } = useQuery(kind.page, { variables });
  const found = data?.[kind.one] as MatterOfPage | null | undefined;
  // What others than a unit do, and when, is not its to weigh.
  const of = found && !authority ? { ...found, acts: found.acts.filter(({ by }) => by.includes(account.role)) } : found;
  return (
    <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
      {of ? (
        <Whole of={of} kind={kind} again={() => refetch()} />
      ) : (
        <Nothing says={t('enforcement.noMatter', { code })} />
      )}
    </Screen>
  );
};
