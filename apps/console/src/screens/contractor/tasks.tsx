import { Link } from '@tanstack/react-router';
import { Card, Flex, Grid, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../../look';
import { DueDay } from './due-day';
import { tableOf } from './hand-in/tasks';
import type { ToDo } from './to-do';

const useLanguage = (): 'zh' | 'en' => (useTranslation().i18n.language === 'en' ? 'en' : 'zh');

/** Where it is done, or who does it. */
const Way = ({ of: { code, project }, month }: { readonly of: ToDo; readonly month: string }) => {
  const { t } = useTranslation();
  const table = tableOf(code);
  if (table)
    return (
      <Link to="/contractor/hand-in" search={{ table, project: project.code, month }}>
        {t(`contractor.way.${table}`)}
      </Link>
    );
  switch (code) {
    case 'WAGE_SHEET':
      return (
        <Link to="/contractor/sheet" search={{ project: project.code, month }}>
          {t('contractor.way.sheet')}
        </Link>
      );
    case 'RIGHTS_BOARD':
      return (
        <a href={`/services/projects/rights-boards/${project.code}.pdf`} target="_blank" rel="noopener">
          {t('contractor.way.board')}
        </a>
      );
    default:
      return (
        <Link to="/contractor/projects/$code" params={{ code: project.code }}>
          {t('contractor.way.project')}
        </Link>
      );
  }
};

const keyOf = ({ code, project }: ToDo): string => `${project.code} ${code}`;

const TaskTable = ({ tasks, month }: { readonly tasks: readonly ToDo[]; readonly month: string }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Table<ToDo>
      size="middle"
      rowKey={keyOf}
      dataSource={[...tasks]}
      pagination={tasks.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
      columns={[
        { title: t('contractor.due'), width: 210, render: (_, task) => <DueDay of={task} /> },
        { title: t('contractor.task'), render: (_, { title }) => <strong>{title[language]}</strong> },
        { title: t('contractor.project'), render: (_, { project }) => <ProjectLink of={project} /> },
        { title: t('contractor.stands'), render: (_, { says }) => says[language] },
        { title: t('contractor.do'), width: 160, render: (_, task) => <Way of={task} month={month} /> },
      ]}
    />
  );
};

export const ProjectLink = ({ of: { code, name } }: { readonly of: ToDo['project'] }) => (
  <Link to="/contractor/projects/$code" params={{ code }}>
    {name}
  </Link>
);

const TaskCards = ({ tasks, month }: { readonly tasks: readonly ToDo[]; readonly month: string }) => {
  const language = useLanguage();
  return (
    <ul className="cards">
      {tasks.map((task) => (
        <li key={keyOf(task)}>
          <Card size="small">
            <Flex vertical gap={6} align="start">
              <DueDay of={task} />
              <strong>{task.title[language]}</strong>
              <span className="soft">
                {task.project.name} · {task.says[language]}
              </span>
              <Way of={task} month={month} />
            </Flex>
          </Card>
        </li>
      ))}
    </ul>
  );
};

/** What is still to be done, by the day it is due: a table at a desk, cards on a phone. */
export const OpenTasks = ({
  tasks,
  isWhole,
  month,
}: {
  readonly tasks: readonly ToDo[];
  readonly isWhole: boolean;
  readonly month: string;
}) => {
  const { t } = useTranslation();
  const { md } = Grid.useBreakpoint();
  if (tasks.length === 0) return <Nothing says={t(isWhole ? 'contractor.nothing' : 'contractor.notWhole')} />;
  return md ? <TaskTable tasks={tasks} month={month} /> : <TaskCards tasks={tasks} month={month} />;
};
