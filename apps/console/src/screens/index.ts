import { boardRoutes } from './board';
import { caseworkRoutes } from './casework';
import { enforcementRoutes } from './enforcement';
import { dossierRoutes } from './dossier';
import { contractorRoutes } from './contractor';
import { homeRoutes } from './home';
import { importRoutes } from './imports';
import { reportRoutes } from './reporting';
import { searchRoutes } from './search';
import { wallRoutes } from './wall';
import { warningRoutes } from './warnings';

/** Every screen: a group of them has a folder, with its routes in its `index.ts`. */
export const SCREENS = [
  ...homeRoutes,
  ...contractorRoutes,
  ...warningRoutes,
  ...boardRoutes,
  ...dossierRoutes,
  ...caseworkRoutes,
  ...enforcementRoutes,
  ...importRoutes,
  ...reportRoutes,
  ...searchRoutes,
  ...wallRoutes,
] as const;
