import { isOpen } from './open-paths';

it.each([
  ['projects', 'graphql/stream'],
  ['projects', 'imports'],
  ['projects', 'rights-boards/2506-620522-05-05-100008.pdf'],
  ['projects', 'settlement'],
  ['projects', 'set-aside'],
  ['workers', 'imports/roster'],
  ['workers', 'exports/people-owed.xlsx'],
  ['workers', 'imports/0198c0de/list'],
  ['workers', 'imports-destinations'],
  ['workers', 'imports-sent'],
  ['workers', 'imports/roster/check'],
  ['workers', 'wage-sheets/check'],
  ['cases', 'evidence'],
  ['cases', 'evidence/3f2a'],
  ['cases', 'exports/reports.xlsx'],
  ['enforcement', 'exports/credit.xlsx'],
  ['enforcement', 'referrals/620522-CRM-2026-000001/bundle.zip'],
  ['enforcement', 'documents/ORDER-1/2.pdf'],
])('a browser reaches %s: %s', (service, path) => {
  expect(isOpen(service, path)).toBe(true);
});

it.each([
  ['projects', 'graphql'],
  ['projects', 'feed'],
  ['projects', 'metrics'],
  ['projects', 'set-aside/replay'],
  ['projects', 'evidence'],
  ['workers', 'gates/secret/events/1'],
  ['cases', 'platforms/12345/clues'],
  ['cases', 'evidences'],
  ['cases', 'imports/'],
  ['cases', 'imports/../feed'],
  ['cases', 'imports/./x'],
  ['cases', 'imports//x'],
  ['cases', 'imports/%2e%2e/feed'],
  ['cases', 'imports/..%2ffeed'],
  ['cases', 'imports/x\\..\\feed'],
  ['cases', '/feed'],
  ['cases', ''],
  ['gateway', 'graphql'],
  ['constructor', 'imports/x'],
  ['', 'imports/x'],
])('and not %s: %s', (service, path) => {
  expect(isOpen(service, path)).toBe(false);
});
