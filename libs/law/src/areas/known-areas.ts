import areas from '../../data/areas.json';
import divisions from '../../data/divisions.json';
import { type AreaTree, loadAreaTree } from './area-tree';
import { Divisions } from './divisions';

/** The areas shipped with the library: all cities, counties and towns, with zones and history beside them. */
export const knownAreas: AreaTree = loadAreaTree(areas, new Divisions(divisions));
