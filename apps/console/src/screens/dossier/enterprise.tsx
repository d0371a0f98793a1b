import { EnterprisePage, type EnterprisePageQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Level, Nothing, Screen, Told, useSaid, useWordOf, yuan } from '../../look';
import { listOf, pageOf } from '../pages';
import { CreditSheet } from './credit';
import './dossier.css';
import { EnterpriseChanges, EnterpriseName } from './enterprise-name';
import { Sheet, SmallTable } from './sheet';

const route = getRouteApi('/enterprises/$code');

type Enterprise = NonNullable<EnterprisePageQuery['enterprise']>;
type Of = { readonly of: Enterprise };

/** A list of the page: `null` where its service did not answer, and the whole of it elsewhere where it is longer. */
const Part = <Node,>({
  title,
  none,
  of,
  whole,
  row,
}: {
  readonly title: string;
  readonly none: string;
  readonly of: { readonly totalCount: number; readonly nodes: readonly Node[] } | null;
  readonly whole?: ReactNode;
  readonly row: (node: Node) => ReactNode;
}) => {
  const { t } = useTranslation();
  return (
    <Sheet title={title} beside={of && of.totalCount > of.nodes.length ? whole : undefined}>
      {!of && <p className="soft">{t('enterprise.away')}</p>}
      {of?.nodes.length === 0 && (
        <p>
          <Told value={null} none={none} />
        </p>
      )}
      <ul className="rows">{of?.nodes.map(row)}</ul>
    </Sheet>
  );
};

/** What is owed at its sites, and whether it stands on the list, before all else. */
const Strip = ({ of: { wageFigures, listing, projects } }: Of) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const isOwing = wageFigures !== null && wageFigures.arrearsFen !== '0';
  const figures: readonly (readonly [name: string, value: ReactNode, note?: ReactNode])[] = [
    [
      t('enterprise.arrears'),
      <span key="owed" className={isOwing ? 'owing' : undefined}>
        {wageFigures ? yuan(wageFigures.arrearsFen) : '—'}
      </span>,
      isOwing && t('enterprise.owedTo', { people: wageFigures.workersOwed, projects: wageFigures.projectsOwing }),
    ],
    [t('enterprise.projects'), projects.totalCount],
    [
      t('enterprise.listing'),
      listing ? (
        <Link key="listed" className="owing" to={pageOf('listings', listing.code)}>
          {wordOf('ListingStage', listing.stage)}
        </Link>
      ) : (
        t('enterprise.notListed')
      ),
      listing?.decision?.on,
    ],
  ];
  return (
    <dl className="strip">
      {figures.map(([name, value, note]) => (
        <div key={name} className="strip-figure">
          <dt>{name}</dt>
          <dd className="figure">
            {value} {note && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** Its sites, as what it is there, and what is owed at each. */
const Projects = ({ of: { creditCode, projects } }: Of) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const { nodes, totalCount } = projects;
  return (
    <Sheet
      title={t('enterprise.projects')}
      beside={
        totalCount > nodes.length && (
          <Link to="/projects" search={{ enterprise: creditCode }}>
            {t('enterprise.all', { count: totalCount })}
          </Link>
        )
      }
    >
      <SmallTable
        label={t('enterprise.projects')}
        heads={[t('projects.name'), t('projects.level'), t('enterprise.as'), t('projects.area'), t('projects.arrears')]}
        amounts={[4]}
        rows={nodes.map(({ code, name, sector, warningLevel, area, owner, wageFigures }) => ({
          key: code,
          cells: [
            <Link key="name" to="/projects/$code" params={{ code }} className="named">
              {name}
              <small>{code}</small>
            </Link>,
            <Level key="level" of={warningLevel} />,
            t(owner.creditCode === creditCode ? 'dossier.owner' : 'dossier.contractor'),
            [area?.name ?? area?.code, wordOf('Sector', sector)].filter(Boolean).join(' · '),
            wageFigures ? yuan(wageFigures.arrearsFen) : '—',
          ],
        }))}
      />
    </Sheet>
  );
};

const Warnings = ({ of: { warnings } }: Of) => {
  const { t } = useTranslation();
  const [said, wordOf] = [useSaid(), useWordOf()];
  return (
    <Part
      title={t('dossier.warnings')}
      none={t('enterprise.noWarnings')}
      of={warnings}
      row={({ id, code, title, level, raisedLevel, since, clearedOn, stage }) => (
        <li key={id} className={clearedOn ? 'past' : undefined}>
          <Level of={raisedLevel ?? level} />
          <div className="rows-said">
            <Link to="/warnings" search={{ open: id }}>
              {code} {said(title)}
            </Link>{' '}
            <span className="soft figure">
              {clearedOn
                ? t('dossier.cleared', { day: clearedOn })
                : `${t('dossier.since')} ${since} · ${wordOf('WarningStage', stage)}`}
            </span>
          </div>
        </li>
      )}
    />
  );
};

/** What the authority did about it, and what it promised. */
const Work = ({ of: { orders, listings, promises } }: Of) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const line = (key: string, of: ReactNode, told: readonly (string | null | undefined | false)[]) => (
    <li key={key}>
      <div className="rows-said">
        {of} · {told.filter(Boolean).join(' · ')}
      </div>
    </li>
  );
  return (
    <>
      <Part
        title={t('dossier.orders')}
        none={t('enterprise.noOrders')}
        of={orders}
        row={({ code, kind, stage, filedOn, unpaidFen }) =>
          line(code, <Link to={pageOf('orders', code)}>{code}</Link>, [
            wordOf('OrderKind', kind),
            wordOf('OrderStage', stage),
            filedOn,
            t('dossier.unpaid', { amount: yuan(unpaidFen) }),
          ])
        }
      />
      <Part
        title={t('enterprise.listings')}
        none={t('enterprise.noListings')}
        of={listings}
        whole={<Link to={listOf('listings')}>{t('enterprise.all', { count: listings?.totalCount })}</Link>}
        row={({ code, stage, ground, proposedOn, ended }) =>
          line(code, <Link to={pageOf('listings', code)}>{code}</Link>, [
            wordOf('ListingGround', ground),
            wordOf('ListingStage', stage),
            proposedOn,
            ended && t('enterprise.offOn', { day: ended.on }),
          ])
        }
      />
      <Part
        title={t('enterprise.promises')}
        none={t('enterprise.noPromises')}
        of={promises}
        row={({ code, stage, party, givenOn }) =>
          line(code, code, [wordOf('PromiseParty', party), wordOf('PromiseStage', stage), givenOn])
        }
      />
    </>
  );
};

/** One enterprise, one page: its sites, what is owed there, its credit, and what was done about it. */
export const EnterpriseDossier = () => {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const { data, loading, error, refetch } = useQuery(parsedOf(EnterprisePage), { variables: { creditCode: code } });
  const enterprise = data?.enterprise;
  if (data && !enterprise && !error) return <Nothing says={t('enterprise.notFound')} />;
  return (
    <Screen loading={loading} fault={error} isBare={!enterprise} again={() => void refetch()}>
      {enterprise && (
        <article className="dossier">
          <EnterpriseName of={enterprise} />
          <Strip of={enterprise} />
          <div className="sheets">
            <div className="sheets-main">
              <Projects of={enterprise} />
              <Warnings of={enterprise} />
            </div>
            <div className="sheets-side">
              <EnterpriseChanges of={enterprise} />
              <CreditSheet of={enterprise.creditCode} />
              <Work of={enterprise} />
            </div>
          </div>
        </article>
      )}
    </Screen>
  );
};
