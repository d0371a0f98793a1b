import { lazy } from 'react';
import { useSession } from '../../api';

const NotFound = lazy(async () => ({ default: (await import('../../shell/not-found')).NotFound }));
const OfficeHome = lazy(async () => ({ default: (await import('./office-home')).OfficeHome }));

/** The home of whoever is logged in. */
export const Home = () => {
  const { role } = useSession().account;
  return role === 'CONTRACTOR' || role === 'SUBCONTRACTOR' || role === 'WORKER' ? <NotFound /> : <OfficeHome />;
};
