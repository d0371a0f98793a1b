import { contractorRoutes } from './contractor';
import { homeRoutes } from './home';

/** Every screen: a group of them has a folder, with its routes in its `index.ts`. */
export const SCREENS = [...homeRoutes, ...contractorRoutes] as const;
