import type { Contact } from '@anxin/law';
import { type App, digestOfParameters, type Kit, looksAggregate } from '@anxin/service-kit';
import { bankLineAggregate } from './commands/bank-line-aggregate';
import { gateDeviceAggregate } from './commands/gate-device-aggregate';
import { gateUsersAggregate } from './commands/gate-users-aggregate';
import { looksOfOfficers } from './commands/looks';
import { newCardAggregate } from './commands/new-card-aggregate';
import { sheetLineAggregate } from './commands/sheet-line-aggregate';
import { stayAggregate } from './commands/stay-aggregate';
import { monthConfirmationAggregate } from './commands/month-confirmation-aggregate';
import { workerCodeAggregate } from './commands/worker-code-aggregate';
import { payrollImport } from './imports/payroll';
import type { settings } from './settings';
import { statementSigner } from './statement/signer';
import { workerTokens } from './worker-codes/tokens';

type Config = App<typeof settings>['config'];

/** Parts of this service's own, once a process. */
export const partsOf = async ({ config, vault }: Kit<Config>) => ({
  contact: { officePhone: config.OFFICE_PHONE } satisfies Contact,
  /** What the evaluation keeps holds for these. */
  parameters: digestOfParameters(config.PARAMETERS_FILES),
  looks: looksAggregate(looksOfOfficers),
  stay: stayAggregate(vault),
  sheetLine: sheetLineAggregate(vault),
  newCard: newCardAggregate(vault),
  bankLine: bankLineAggregate(vault),
  gateDevice: gateDeviceAggregate,
  gateUsers: gateUsersAggregate(vault),
  workerCode: workerCodeAggregate,
  monthConfirmation: monthConfirmationAggregate,
  workerTokens: await workerTokens(config.KEYS_FOLDER),
  payrollImport: payrollImport(vault),
  statements: await statementSigner(config.KEYS_FOLDER),
});

export type Parts = Awaited<ReturnType<typeof partsOf>>;
