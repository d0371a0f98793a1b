import { nationalParameters, ParameterBook } from '@anxin/law';
import type { Kit } from '@anxin/service-kit';
import { clueAggregate } from './commands/clue-aggregate';
import { warningAggregate } from './commands/warning-aggregate';

/** What this service has beside the kit, once a process. */
export const partsOf = ({ config, vault }: Pick<Kit, 'config' | 'vault'>) => {
  /** What clocks are computed by: times that the area does not set are those of the nation (CLU-03). */
  const terms = new ParameterBook([...config.PARAMETERS_FILES, nationalParameters]);
  return { terms, clue: clueAggregate({ law: terms, vault }), warning: warningAggregate(terms) };
};

export type Parts = ReturnType<typeof partsOf>;
