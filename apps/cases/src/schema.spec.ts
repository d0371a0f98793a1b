import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCommands } from '@anxin/service-kit';
import { documentCommands } from '@anxin/service-kit/documents';
import { rolesOfMutations, shutFields } from '@anxin/testing';
import { caseCommands } from './commands/case-aggregate';
import { clueCommands } from './commands/clue-aggregate';
import { signalCommands } from './commands/signal-aggregate';
import { warningCommands } from './commands/warning-aggregate';
import { workReportCommands } from './commands/work-report-aggregate';
import { caseMutation } from './resolvers/cases/case';
import { dutyRosterCommands } from './commands/duty-roster-aggregate';
import { groupEventCommands } from './commands/group-event-aggregate';
import { looksAtReporters } from './commands/looks';
import { registerCommands } from './commands/registers';
import { activityMutation } from './resolvers/registers/activity';
import { assessmentMutation } from './resolvers/registers/assessment';
import { dutyLetterMutation } from './resolvers/registers/duty-letter';
import { orgUnitMutation } from './resolvers/registers/org-unit';
import { policyMutation } from './resolvers/registers/policy';
import { watchMutation } from './resolvers/registers/watch-item';
import { cases } from './subgraph';

const schema = cases.schema();

/** How the commands of each register are called as mutations. */
const REGISTERS: Readonly<Record<keyof typeof registerCommands, (command: string) => string>> = {
  activity: activityMutation,
  assessment: assessmentMutation,
  dutyLetter: dutyLetterMutation,
  orgUnit: orgUnitMutation,
  pairing: () => 'pairingSet',
  policy: policyMutation,
  watchItem: watchMutation,
};

it('whoever may see an object may see every field that it cannot be without', () => {
  expect(shutFields(schema)).toEqual([]);
});

it('a mutation is open to those who may give its command', () => {
  const { ReceiveClue: clueRegister, ...clues } = clueCommands.givenBy;
  const named = [
    ['clueRegister', clueRegister] as const,
    ...Object.entries(clues).map(([command, roles]) => [`clue${command.replace('Clue', '')}`, roles] as const),
    ...Object.entries(warningCommands.givenBy).map(([command, roles]) => {
      const [verb, rest] = command.split('Warning');
      return [`warning${rest}${verb}`, roles] as const;
    }),
    ['signalRestate', signalCommands.givenBy.RestateSignal] as const,
    ...Object.entries(caseCommands.givenBy).map(([command, roles]) => [caseMutation(command), roles] as const),
    ...Object.entries(groupEventCommands.givenBy).map(
      ([command, roles]) => [`groupEvent${command.replace('GroupEvent', '')}`, roles] as const,
    ),
    ['dutyRosterSet', dutyRosterCommands.givenBy.SetDutyRoster] as const,
    ['dutyRosterNoteHandOver', dutyRosterCommands.givenBy.NoteDutyHandOver] as const,
    ['workReportHandIn', workReportCommands.givenBy.HandInWorkReport] as const,
    ...Object.entries(documentCommands.givenBy).flatMap(([command, roles]) =>
      command === 'ReadDocument' ? [] : [[`document${command.replace('Document', '')}`, roles] as const],
    ),
    ...Object.entries(REGISTERS).flatMap(([register, mutationOf]) =>
      Object.entries(registerCommands[register as keyof typeof registerCommands].givenBy).map(
        ([command, roles]) => [mutationOf(command), roles] as const,
      ),
    ),
    ...Object.entries(looksAtReporters.givenBy).map(
      ([command, roles]) => [`clueLookGrant${command.replace('Looks', '')}`, roles] as const,
    ),
    // What services alone do has no mutation.
  ].filter(([, roles]) => roles.length > 0);
  const sorted = (all: readonly (readonly [string, readonly string[]])[]) =>
    Object.fromEntries(all.map(([name, roles]) => [name, [...roles].toSorted()]));
  expect(sorted(Object.entries(rolesOfMutations(schema)))).toEqual(sorted(named));
});

it('the README shows what may be commanded as it is (else: npm run print)', () => {
  const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
  expect(readme).toBe(withCommands(readme, cases.definition.commands ?? []));
});
