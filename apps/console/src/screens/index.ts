import { caseworkRoutes } from './casework';
import { enforcementRoutes } from './enforcement';
import { homeRoutes } from './home';
import { importRoutes } from './imports';
import { reportRoutes } from './reports';

/** Every screen: a group of them has a folder, with its routes in its `index.ts`. */
export const SCREENS = [...homeRoutes, ...caseworkRoutes, ...enforcementRoutes, ...importRoutes, ...reportRoutes] as const;
