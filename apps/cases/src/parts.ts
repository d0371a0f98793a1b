import { printer } from '@anxin/documents';
import { openFileStore } from '@anxin/files';
import { nationalParameters, ParameterBook } from '@anxin/law';
import { type App, KeptFiles, type Kit } from '@anxin/service-kit';
import { clueAggregate, type ClueParts } from './commands/clue-aggregate';
import { documentAggregate } from './commands/document-aggregate';
import { evidenceAggregate } from './commands/evidence-aggregate';
import type { settings } from './settings';

type Config = App<typeof settings>['config'];

/** Times that the area does not set are those of the nation (CLU-03). */
const cluePartsOf = ({ config, vault }: Pick<Kit, 'config' | 'vault'>): ClueParts => ({
  law: new ParameterBook([...config.PARAMETERS_FILES, nationalParameters]),
  vault,
});

/** What clues and their clocks are decided by. */
export const cluePartsIn = (kit: Pick<Kit, 'config' | 'vault'>) => {
  const parts = cluePartsOf(kit);
  return { /** What clocks are computed by. */ terms: parts.law, clue: clueAggregate(parts) };
};

/** What this service has beside the kit, once a process. */
export const partsOf = async (kit: Kit<Config>) => {
  const { config, database, vault } = kit;
  const files = new KeptFiles({ database, vault, store: await openFileStore(config) });
  const { OFFICE_NAME: office, OFFICE_WORD: word, OFFICE_PHONE: phone, CHECK_URL: checkAddress } = config;
  const letterhead = { office, word, phone, checkAddress };
  const print = printer(config.RARE_FONTS);
  return {
    ...cluePartsIn(kit),
    files,
    evidence: evidenceAggregate({ vault, files }),
    document: documentAggregate({ vault, files, print, letterhead }),
  };
};

export type Parts = Awaited<ReturnType<typeof partsOf>>;
