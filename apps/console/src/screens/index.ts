import { dossierRoutes } from './dossier';
import { homeRoutes } from './home';

/** Every screen: a group of them has a folder, with its routes in its `index.ts`. */
export const SCREENS = [...homeRoutes, ...dossierRoutes] as const;
