import { caseworkRoutes } from './casework';
import { homeRoutes } from './home';

/** Every screen: a group of them has a folder, with its routes in its `index.ts`. */
export const SCREENS = [...homeRoutes, ...caseworkRoutes] as const;
