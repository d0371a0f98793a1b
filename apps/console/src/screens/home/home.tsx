import { lazy } from 'react';
import { useSession } from '../../api';
import { NotFound } from '../../shell/not-found';

const OfficeHome = lazy(async () => ({ default: (await import('./office-home')).OfficeHome }));

/** The home of whoever is logged in. */
export const Home = () => {
  const { role } = useSession().account;
  return role === 'CONTRACTOR' || role === 'WORKER' ? <NotFound /> : <OfficeHome />;
};
