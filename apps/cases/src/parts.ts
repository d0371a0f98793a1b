import { nationalParameters, ParameterBook } from '@anxin/law';
import type { Kit } from '@anxin/service-kit';
import { clueAggregate } from './commands/clue-aggregate';
import { signalAggregate } from './commands/signal-aggregate';
import { warningAggregate } from './commands/warning-aggregate';
import { signalTable } from './store/signals';

/** What this service has beside the kit, once a process. */
export const partsOf = ({ config, vault }: Pick<Kit, 'config' | 'vault'>) => {
  /** What clocks are computed by: times that the area does not set are those of the nation (CLU-03). */
  const terms = new ParameterBook([...config.PARAMETERS_FILES, nationalParameters]);
  const signals = signalTable(vault);
  return {
    terms,
    signals,
    clue: clueAggregate({ law: terms, vault }),
    warning: warningAggregate(terms),
    signal: signalAggregate(signals),
  };
};

export type Parts = ReturnType<typeof partsOf>;
