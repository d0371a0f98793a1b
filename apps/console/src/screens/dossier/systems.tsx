import { CheckCircleFilled, ClockCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { FiveSystemsOfProjects, type FiveSystemsOfProjectsQuery } from '@anxin/client';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListed } from '../../api';
import { type Column, Level, Listing, Screen, useSaid, useWordOf, Why, WhyIndicator } from '../../look';
import './dossier.css';
import { ProjectFilters } from './filters';
import { projectsSearch } from './search';

const PAGE = 30;
const route = getRouteApi('/systems');

type Row = NonNullable<FiveSystemsOfProjectsQuery['projects']>['nodes'][number];

/** One of the five systems of a project, as the API tells it. */
export type SystemShown = NonNullable<Row['fiveSystems']>['systems'][number];

type CellProps = { readonly of: SystemShown; readonly project: { readonly code: string; readonly name: string } };

/** Whether a system is in place: by sign, word and colour. */
export const SystemState = ({ isMet }: Pick<SystemShown, 'isMet'>) => {
  const { t } = useTranslation();
  return (
    <span className={`system ${isMet ? 'system-met' : 'system-lacking'}`}>
      {isMet ? <CheckCircleFilled aria-hidden /> : <CloseCircleOutlined aria-hidden />}{' '}
      {t(isMet ? 'systems.met' : 'systems.notMet')}
    </span>
  );
};

const Evidence = ({ of: { isMet, shownOn, expiresOn, against, says }, project }: CellProps) => {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <>
      <p className="why-says">
        <SystemState isMet={isMet} />
      </p>
      <p className="why-says">{said(says)}</p>
      <dl className="facts">
        <div>
          <dt>{t('systems.shownOn')}</dt>
          <dd className="figure">{shownOn ?? t('systems.never')}</dd>
        </div>
        {expiresOn && (
          <div>
            <dt>{t('systems.expiresOn')}</dt>
            <dd className="figure">{expiresOn}</dd>
          </div>
        )}
        {against.length > 0 && (
          <div>
            <dt>{t('systems.against')}</dt>
            <dd>
              {against.map((code) => (
                <WhyIndicator key={code} project={project.code} code={code} title={project.name} shown={code} />
              ))}
            </dd>
          </div>
        )}
      </dl>
      <p className="why-time">{t('systems.asItStands')}</p>
    </>
  );
};

/** A cell of the matrix: how the system stands, since when and until when; it opens what shows it. */
export const SystemCell = ({ of, project }: CellProps) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return (
    <Why
      title={t('systems.title', { item: wordOf('CheckItem', of.item), project: project.name })}
      shown={
        <>
          <SystemState isMet={of.isMet} />
          <small className="figure system-day">
            {of.shownOn ?? '—'}
            {of.expiresOn && (
              <>
                {' '}
                <ClockCircleOutlined aria-label={t('systems.expiresOn')} /> {of.expiresOn}
              </>
            )}
          </small>
        </>
      }
    >
      <Evidence of={of} project={project} />
    </Why>
  );
};

/** How many of a project's systems are in place; it opens what is not, and what says so. */
const MetCount = ({ of }: { readonly of: Row }) => {
  const { t } = useTranslation();
  const said = useSaid();
  const wordOf = useWordOf();
  if (!of.fiveSystems) return t('systems.unknown');
  const { met, systems } = of.fiveSystems;
  const lacking = systems.filter(({ isMet }) => !isMet);
  return (
    <Why
      title={t('systems.title', { item: t('systems.page'), project: of.name })}
      shown={t('systems.count', { met, all: systems.length })}
    >
      <p className="why-says">{t('systems.countSays')}</p>
      <dl className="facts">
        {[...lacking, ...systems.filter(({ isMet }) => isMet)].map(({ item, isMet, says }) => (
          <div key={item}>
            <dt>{wordOf('CheckItem', item)}</dt>
            <dd>
              <SystemState isMet={isMet} /> {said(says)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="why-time">{t('systems.asItStands')}</p>
    </Why>
  );
};

/** The columns are the systems that the area names, in its order. */
const useColumns = (rows: readonly Row[]): readonly Column<Row>[] => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const items = rows.find(({ fiveSystems }) => fiveSystems)?.fiveSystems?.systems.map(({ item }) => item) ?? [];
  return [
    {
      key: 'name',
      title: t('projects.name'),
      of: ({ code, name, contractor }) => (
        <Link to="/projects/$code" params={{ code }} className="named">
          {name}
          <small>{contractor.name}</small>
        </Link>
      ),
    },
    { key: 'level', title: t('projects.level'), of: ({ warningLevel }) => <Level of={warningLevel} /> },
    {
      key: 'met',
      title: t('systems.page'),
      of: (row) => <MetCount of={row} />,
    },
    ...items.map((item): Column<Row> => ({
      key: item,
      title: wordOf('CheckItem', item),
      of: (row) => {
        const system = row.fiveSystems?.systems.find((one) => one.item === item);
        return system ? <SystemCell of={system} project={row} /> : '—';
      },
    })),
  ];
};

/** The five systems of each project, with what shows them. */
export const Systems = () => {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/systems' });
  const { sort, search: text, levels, codes, systems, sector, area } = search;
  const filter = {
    ...(text ? { search: text } : {}),
    ...(levels ? { levels: [...levels] } : {}),
    ...(codes ? { codes: [...codes] } : {}),
    ...(systems ? { systems: [...systems] } : {}),
    ...(sector ? { sector } : {}),
    ...(area ? { area } : {}),
  };
  const { page, rows, total, loading, fault, again, more } = useListed(
    FiveSystemsOfProjects,
    { variables: { first: PAGE, filter, sort: sort === 'CODE' ? 'CODE' : 'LEVEL' } },
    ({ projects }) => projects,
  );
  return (
    <Screen loading={loading} fault={fault} isBare={!page} again={again}>
      <div>
        <Typography.Title level={1}>{t('systems.page')}</Typography.Title>
        <p className="intro">{t('systems.intro')}</p>
      </div>
      <ProjectFilters
        search={search}
        narrow={(change) => void navigate({ search: (before) => projectsSearch({ ...before, ...change }) })}
      />
      <Listing
        label={t('systems.page')}
        columns={useColumns(rows)}
        rows={rows}
        keyOf={({ code }) => code}
        total={total}
        loading={loading}
        more={more}
        empty={t('projects.none')}
      />
    </Screen>
  );
};
