import { indicatorsChangedBy } from '../indicators-changed';

export const indicatorsChanged = indicatorsChangedBy('projects');
