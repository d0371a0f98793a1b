import { indicatorsChangedBy } from '../indicators-changed';

export const wageIndicatorsChanged = indicatorsChangedBy('workers');
