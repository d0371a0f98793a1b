import { nationalParameters, ParameterBook } from '@anxin/law';
import type { Kit } from '@anxin/service-kit';
import { clueAggregate, type ClueParts } from './commands/clue-aggregate';

/** Times that the area does not set are those of the nation (CLU-03). */
const cluePartsOf = ({ config, vault }: Pick<Kit, 'config' | 'vault'>): ClueParts => ({
  law: new ParameterBook([...config.PARAMETERS_FILES, nationalParameters]),
  vault,
});

/** What this service has beside the kit, once a process. */
export const partsOf = (kit: Pick<Kit, 'config' | 'vault'>) => {
  const parts = cluePartsOf(kit);
  return { /** What clocks are computed by. */ terms: parts.law, clue: clueAggregate(parts) };
};

export type Parts = ReturnType<typeof partsOf>;
