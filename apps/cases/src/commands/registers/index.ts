import { activityAggregate, activityCommands } from './activity';
import { assessmentAggregate, assessmentCommands } from './assessment';
import { dutyLetterAggregate, dutyLetterCommands } from './duty-letter';
import { orgUnitAggregate, orgUnitCommands } from './org-unit';
import { pairingAggregate, pairingCommands } from './pairing';
import { policyAggregate, policyCommands } from './policy';
import type { RegisterParts } from './register';
import { watchAggregate, watchCommands } from './watch-item';

/** The tables of all registers, as the README prints them. */
export const registerCommands = {
  activity: activityCommands,
  assessment: assessmentCommands,
  dutyLetter: dutyLetterCommands,
  orgUnit: orgUnitCommands,
  pairing: pairingCommands,
  policy: policyCommands,
  watchItem: watchCommands,
};

/** How each register is commanded. */
export const registersBy = (parts: RegisterParts) => ({
  activity: activityAggregate(parts),
  assessment: assessmentAggregate(parts),
  dutyLetter: dutyLetterAggregate(parts),
  orgUnit: orgUnitAggregate(parts),
  pairing: pairingAggregate(parts),
  policy: policyAggregate(parts),
  watchItem: watchAggregate(parts),
});
