import { commandMs } from './command-ms';

it.each([
  ['mutation { advance }', 15_000],
  ['mutation ($day: Day!) { clockSet(to: $day) { on } }', 600_000],
  ['mutation { at: clockSet(to: "2027-01-01") { on } advance }', 600_000],
  ['mutation { clockSet: advance }', 15_000],
  ['mutation { caseClose(input: { reason: "clockSet" }) { code } }', 15_000],
])('%s may take %i ms', (query, ms) => {
  expect(commandMs(query)).toBe(ms);
});
