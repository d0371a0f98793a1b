import type { AreaBoardQuery } from '@anxin/client';
import { Link } from '@tanstack/react-router';
import { Card, Grid, Table } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Level, Money, Nothing, useWordOf } from '../../look';
import { pageOf } from '../pages';

type Projects = NonNullable<AreaBoardQuery['projects']>;
type Project = Projects['nodes'][number];

const ProjectLink = ({ of }: { readonly of: Project }) => <Link to={pageOf('projects', of.code)}>{of.name}</Link>;

/** The first of them, and how many more there are: those stand on the project's own page. */
const Cases = ({ of }: { readonly of: Project }) => (
  <>
    {of.cases?.nodes.map(({ code }) => (
      <Fragment key={code}>
        <Link to={pageOf('cases', code)} className="case-link">
          {code}
        </Link>{' '}
      </Fragment>
    ))}
    {of.cases && of.cases.totalCount > of.cases.nodes.length && `+${of.cases.totalCount - of.cases.nodes.length}`}
  </>
);

/** The projects of an area, the worst first, with their cases: the last step down. */
export const WorstProjects = ({ of }: { readonly of: Projects }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const { md } = Grid.useBreakpoint();
  if (of.nodes.length === 0) return <Nothing says={t('board.none')} />;
  if (!md)
    return of.nodes.map((project) => (
      <Card key={project.code} size="small">
        <Level of={project.warningLevel} /> <ProjectLink of={project} />
        <br />
        {t('board.columns.people')} {project.wageFigures?.workersOwed ?? '—'}，{t('board.columns.arrears')}{' '}
        <Money fen={project.wageFigures?.arrearsFen} />
        <br />
        <Cases of={project} />
      </Card>
    ));
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="code"
      dataSource={[...of.nodes]}
      columns={[
        { title: t('board.columns.level'), width: 90, render: (_, one) => <Level of={one.warningLevel} /> },
        { title: t('board.columns.name'), width: 220, render: (_, one) => <ProjectLink of={one} /> },
        { title: t('board.columns.sector'), width: 90, render: (_, one) => wordOf('Sector', one.sector) },
        {
          ...{ title: t('board.columns.people'), width: 100, align: 'right', className: 'figure' },
          render: (_, one) => one.wageFigures?.workersOwed ?? '—',
        },
        {
          ...{ title: t('board.columns.arrears'), width: 150, align: 'right' },
          render: (_, one) => <Money fen={one.wageFigures?.arrearsFen} />,
        },
        { title: t('board.columns.cases'), render: (_, one) => <Cases of={one} /> },
      ]}
    />
  );
};
