import type { MatterSearch } from '../casework/searches';
import type { Kind } from './kind';

/** What of an address narrows this kind: another kind's filters may stand there still, and its list would refuse them. */
export const narrowed = ({ filters }: Pick<Kind, 'filters'>, search: MatterSearch): MatterSearch =>
  Object.fromEntries(
    (['stages', ...filters] as const).flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])),
  );
