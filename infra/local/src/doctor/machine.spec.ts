import { examineNode } from './machine';

it.each([
  ['24.9.0', '2026-11-29', 'WELL'],
  ['20.20.2', '2026-04-30', 'WELL'],
  ['20.20.2', '2026-05-01', 'NOTE'],
  ['20.18.3', '2026-01-01', 'WRONG'],
  ['18.20.0', '2026-01-01', 'WRONG'],
  ['25.1.0', '2026-01-01', 'WRONG'],
])('Node %s on %s is %s', (version, today, state) => expect(examineNode(version, today).state).toBe(state));
