import {
  ProjectRestatements,
  type ProjectRestatementsQuery,
  Restatements,
  type RestatementsQuery,
} from '@anxin/client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListed } from '../../api';
import { type Column, Lacking, Listing, momentInChina, useWordOf, Why } from '../../look';
import { Sheet } from './sheet';

const PAGE = 20;

type OfWages = NonNullable<RestatementsQuery['restatements']>['nodes'][number];
type OfProject = NonNullable<ProjectRestatementsQuery['projectRestatements']>['nodes'][number];

type CountProps = {
  readonly title: string;
  readonly count: number;
  readonly reasons: OfWages['reasons'];
};

/** How much was corrected; it opens why. */
export const Corrected = ({ title, count, reasons }: CountProps) => {
  const { t } = useTranslation();
  return (
    <Why title={title} shown={<span className="figure">{count}</span>}>
      {reasons.length === 0 ? (
        <p>{t('quality.restatedNoReason')}</p>
      ) : (
        <ul className="rows">
          {reasons.map((because) => (
            <li key={because.reason}>{t('quality.restatedBecause', because)}</li>
          ))}
        </ul>
      )}
    </Why>
  );
};

const ProjectLink = ({ of: { code, name, contractor } }: { readonly of: OfWages['project'] }) => (
  <Link to="/projects/$code" params={{ code }} className="named">
    {name ?? code}
    <small>{contractor?.name}</small>
  </Link>
);

const Last = ({ at }: { readonly at: string }) => <span className="figure">{momentInChina(at)}</span>;

/** Rosters, sheets, cards and bank returns, the newest month first. */
const OfWageData = () => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const { page, rows, total, loading, fault, again, more } = useListed(
    Restatements,
    { variables: { first: PAGE } },
    ({ restatements }) => restatements,
  );
  const columns: readonly Column<OfWages>[] = [
    { key: 'name', title: t('projects.name'), of: ({ project }) => <ProjectLink of={project} /> },
    { key: 'source', title: t('quality.restatedSource'), of: ({ source }) => wordOf('RestatedSource', source) },
    { key: 'month', title: t('quality.month'), of: ({ month }) => <span className="figure">{month}</span> },
    {
      key: 'rows',
      title: t('quality.restatedRows'),
      align: 'right',
      of: ({ project, month, rows: count, reasons }) => (
        <Corrected
          title={t('quality.restatedWhy', { name: project.name ?? project.code, month, rows: count })}
          {...{ count, reasons }}
        />
      ),
    },
    { key: 'last', title: t('quality.lastAt'), of: ({ lastAt }) => <Last at={lastAt} /> },
  ];
  if (fault && !page) return <Lacking fault={fault} again={again} />;
  return (
    <Listing
      label={t('quality.restatedWages')}
      columns={columns}
      keyOf={({ project, source, month }) => `${project.code} ${source} ${month}`}
      empty={t('quality.restatedNone')}
      {...{ rows, total, loading, more }}
    />
  );
};

/** Projects whose registration was corrected, the last first. */
const OfProjects = () => {
  const { t } = useTranslation();
  const { page, rows, total, loading, fault, again, more } = useListed(
    ProjectRestatements,
    { variables: { first: PAGE } },
    ({ projectRestatements }) => projectRestatements,
  );
  const columns: readonly Column<OfProject>[] = [
    { key: 'name', title: t('projects.name'), of: ({ project }) => <ProjectLink of={project} /> },
    {
      key: 'times',
      title: t('quality.restatedTimes'),
      align: 'right',
      of: ({ project, times: count, reasons }) => (
        <Corrected title={t('quality.restatedProject', { name: project.name, times: count })} {...{ count, reasons }} />
      ),
    },
    { key: 'last', title: t('quality.lastAt'), of: ({ lastAt }) => <Last at={lastAt} /> },
  ];
  if (fault && !page) return <Lacking fault={fault} again={again} />;
  return (
    <Listing
      label={t('quality.restatedProjects')}
      columns={columns}
      keyOf={({ project }) => project.code}
      empty={t('quality.restatedProjectsNone')}
      {...{ rows, total, loading, more }}
    />
  );
};

/** What was told and corrected since, and why. What departments told is beside their feeds. */
export const Restated = () => {
  const { t } = useTranslation();
  return (
    <Sheet title={t('quality.restated')}>
      <h3>{t('quality.restatedWages')}</h3>
      <OfWageData />
      <h3>{t('quality.restatedProjects')}</h3>
      <OfProjects />
    </Sheet>
  );
};
