import { lazyRouteComponent, Navigate } from '@tanstack/react-router';
import { Alert, Grid } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api';

const OfficeHome = lazyRouteComponent(() => import('./home'), 'Home');

/** The home of whoever is logged in: a contractor's is what is missing this month, a subcontractor's the sites of its people; a town on a phone is offered the grid. */
export const RoleHome = () => {
  const { t } = useTranslation();
  const { account } = useSession();
  const { md } = Grid.useBreakpoint();
  if (account.role === 'CONTRACTOR') return <Navigate to="/contractor" replace />;
  if (account.role === 'SUBCONTRACTOR') return <Navigate to="/sites" replace />;
  return (
    <>
      {account.role === 'TOWN' && md === false && (
        <Alert
          type="info"
          showIcon
          title={t('home.onPhone')}
          // Another application: the browser goes there.
          action={<a href="/grid">{t('home.openGrid')}</a>}
          style={{ marginBottom: 16 }}
        />
      )}
      <OfficeHome />
    </>
  );
};
