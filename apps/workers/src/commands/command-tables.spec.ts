import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCommands } from '@anxin/service-kit';
import { valueFromASTUntyped } from 'graphql';
import { workers } from '../subgraph';
import { bankLineCommands } from './bank-line-aggregate';
import { gateDeviceCommands } from './gate-device-aggregate';
import { gateUsersCommands } from './gate-users-aggregate';
import { looksOfOfficers } from './looks';
import { newCardCommands } from './new-card-aggregate';
import { sheetLineCommands } from './sheet-line-aggregate';
import { stayCommands } from './stay-aggregate';
import { monthConfirmationCommands } from './month-confirmation-aggregate';
import { workerCodeCommands } from './worker-code-aggregate';

it('README prints the commands as they are; `npm run print` writes them', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  expect(readme).toBe(withCommands(readme, workers.definition.commands ?? []));
});

it.each([
  ['stayCorrect', stayCommands],
  ['sheetLineCorrect', sheetLineCommands],
  ['cardChange', newCardCommands],
  ['cardCorrect', newCardCommands],
  ['bankLineReturn', bankLineCommands],
  ['bankLineCorrect', bankLineCommands],
  ['bankLineConfirm', bankLineCommands],
  ['bankLineReject', bankLineCommands],
  ['lookGrantPropose', looksOfOfficers],
  ['lookGrantConfirm', looksOfOfficers],
  ['lookGrantReject', looksOfOfficers],
  ['gateDeviceInstall', gateDeviceCommands],
  ['gateDeviceRenewSecret', gateDeviceCommands],
  ['gateDeviceRemove', gateDeviceCommands],
  ['gateUsersEnrol', gateUsersCommands],
  ['gateUsersRetire', gateUsersCommands],
  ['workerCodeIssue', workerCodeCommands],
  ['workerCodeWithdraw', workerCodeCommands],
  ['wageMonthConfirm', monthConfirmationCommands],
])('%s is open to the roles that may give one of its commands', (mutation, { givenBy }) => {
  const field = workers.schema().getMutationType()?.getFields()[mutation];
  const to = field?.astNode?.directives?.find(({ name }) => name.value === 'allow')?.arguments?.[0];
  expect(to && valueFromASTUntyped(to.value)).toEqual([...new Set(Object.values(givenBy).flat())]);
});
