import areas from '../../data/areas.json';
import { type AreaTree, loadAreaTree } from './area-tree';

/** The areas shipped with the library: not all there are, see the note in the file. */
export const knownAreas: AreaTree = loadAreaTree(areas);
