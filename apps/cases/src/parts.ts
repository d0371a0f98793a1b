import { openFileStore } from '@anxin/files';
import { countyIn, nationalParameters, ParameterBook } from '@anxin/law';
import { type App, KeptFiles, type Kit, looksAggregate } from '@anxin/service-kit';
import { caseAggregate } from './commands/case-aggregate';
import { clueAggregate } from './commands/clue-aggregate';
import { dutyRosterAggregate } from './commands/duty-roster-aggregate';
import { evidenceAggregate } from './commands/evidence-aggregate';
import { groupEventAggregate } from './commands/group-event-aggregate';
import { looksAtReporters } from './commands/looks';
import { signalAggregate } from './commands/signal-aggregate';
import { warningAggregate } from './commands/warning-aggregate';
import { documents } from './documents';
import { workReportAggregate } from './commands/work-report-aggregate';
import { registersBy } from './commands/registers';
import type { settings } from './settings';
import { openMessenger } from './sms/open-messenger';
import { signalTable } from './store/warnings/signals';

type Config = App<typeof settings>['config'];

type Of = Pick<Kit, 'vault' | 'areas'> & { readonly config: Kit['config'] & Pick<Config, 'SMS_URL'> };

/** What is decided here, and by which law. */
export const aggregatesOf = ({ config, vault, areas }: Of) => {
  /** What clocks are computed by: times that the area does not set are those of the nation (CLU-03). */
  const terms = new ParameterBook([...config.PARAMETERS_FILES, nationalParameters]);
  const signals = signalTable(vault);
  return {
    terms,
    signals,
    clue: clueAggregate({ law: terms, vault, tellsBySms: config.SMS_URL !== undefined }),
    warning: warningAggregate(terms),
    signal: signalAggregate(signals),
    case: caseAggregate({ law: terms, countyOf: countyIn(areas) }),
    groupEvent: groupEventAggregate({ law: terms, countyOf: countyIn(areas) }),
    dutyRoster: dutyRosterAggregate,
    workReport: workReportAggregate,
    looks: looksAggregate(looksAtReporters),
    ...registersBy({ law: terms, countyOf: countyIn(areas) }),
  };
};

/** What this service has beside the kit, once a process. */
export const partsOf = async (kit: Kit<Config>) => {
  const { config, database, vault } = kit;
  const files = new KeptFiles({ database, vault, store: await openFileStore(config) });
  return {
    ...aggregatesOf(kit),
    files,
    /** How reporters are told; none where the office has no gateway of SMS. */
    messenger: openMessenger(config),
    evidence: evidenceAggregate({ vault, files }),
    document: documents.aggregate({ vault, law: kit.law, files, config }),
  };
};

export type Parts = Awaited<ReturnType<typeof partsOf>>;
