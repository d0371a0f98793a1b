import type { Plant } from './plant.fixture';

const CONSOLE = 'apps/console/src';

/** The clues that wait to be assigned. */
export const screen: Plant = {
  row: 'a screen',
  takesIn: {
    [`${CONSOLE}/screens/index.ts`]: [
      ["import { boardRoutes } from './board';\n", "import { unassignedRoutes } from './unassigned';\n"],
      ['  ...boardRoutes,\n', '  ...unassignedRoutes,\n'],
    ],
    [`${CONSOLE}/shell/menu.tsx`]: [
      [
        "  { to: '/clues', word: 'casework.clues', icon: <MessageOutlined />, roles: AUTHORITY },\n",
        "  { to: '/unassigned', word: 'unassigned.title', icon: <MessageOutlined />, roles: ['OFFICE'] },\n",
      ],
    ],
    [`${CONSOLE}/words/at-a-desk.ts`]: [
      ["import { shell } from './shell';\n", "import { unassigned } from './unassigned';\n"],
      ['groupEvent, workerCode, setAside', ', unassigned'],
    ],
    'tests/browser/src/sites.fixture.ts': [["  ['office-1', [...OF_AUTHORITY, '/imports'", ", '/unassigned'"]],
  },
  begins: {
    [`${CONSOLE}/screens/unassigned/index.ts`]: `import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';

export const unassignedRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/unassigned',
    component: lazyRouteComponent(() => import('./unassigned'), 'Unassigned'),
  }),
] as const;
`,
    [`${CONSOLE}/screens/unassigned/unassigned.tsx`]: `import { Unassigned as Asked } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Screen } from '../../look';

/** What waits for the office to name a unit. */
export const Unassigned = () => {
  const { t } = useTranslation();
  const { data, loading, error, refetch } = useQuery(parsedOf(Asked));
  return (
    <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
      <Typography.Title level={1}>{t('unassigned.title')}</Typography.Title>
      <p>{t('unassigned.count', { count: data?.clues?.totalCount ?? 0 })}</p>
    </Screen>
  );
};
`,
    [`${CONSOLE}/words/unassigned.ts`]: `import { inBoth } from './in-both';

/** The words of what waits to be assigned. */
export const unassigned = inBoth(
  { unassigned: { title: '待交办线索', count: '共 {{count}} 条' } },
  { unassigned: { title: 'To be assigned', count: 'Clues: {{count}}' } },
);
`,
    'libs/client/operations/unassigned.graphql': `query Unassigned {
  clues(first: 1, filter: { stages: [SCREENED] }) {
    totalCount
  }
}
`,
  },
};
