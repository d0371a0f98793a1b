import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCommands } from '@anxin/service-kit';
import { rolesOfMutations, shutFields } from '@anxin/testing';
import { clueCommands } from './commands/clue-aggregate';
import { dutyRosterCommands } from './commands/duty-roster-aggregate';
import { groupEventCommands } from './commands/group-event-aggregate';
import { cases } from './subgraph';

const schema = cases.schema();

it('whoever may see an object may see every field that it cannot be without', () => {
  expect(shutFields(schema)).toEqual([]);
});

it('a mutation is open to those who may give its command', () => {
  const { ReceiveClue: clueRegister, MissClueDuty: _, ...others } = clueCommands.givenBy;
  const { MissGroupEventDuty: _missed, ...events } = groupEventCommands.givenBy;
  const named = [
    ...Object.entries(others).map(([command, roles]) => [`clue${command.replace('Clue', '')}`, roles]),
    ...Object.entries(events).map(([command, roles]) => [`groupEvent${command.replace('GroupEvent', '')}`, roles]),
    ['dutyRosterSet', dutyRosterCommands.givenBy.SetDutyRoster],
    ['dutyRosterNoteHandOver', dutyRosterCommands.givenBy.NoteDutyHandOver],
  ];
  const sorted = Object.entries(rolesOfMutations(schema)).map(([name, roles]) => [name, roles.toSorted()]);
  expect(Object.fromEntries(sorted)).toEqual(
    Object.fromEntries(
      [['clueRegister', clueRegister], ...named].map(([name, roles]) => [name, [...(roles as string[])].toSorted()]),
    ),
  );
});

it('the README shows what may be commanded as it is (else: npm run print)', () => {
  const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
  expect(readme).toBe(withCommands(readme, cases.definition.commands ?? []));
});
