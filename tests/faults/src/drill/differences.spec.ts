import { differencesOf } from './differences';

const answer = { projects: [{ code: 'P1', owedFen: '100' }, { code: 'P2' }] };

it('the same answers differ nowhere', () => {
  expect(differencesOf(answer, structuredClone(answer))).toEqual([]);
});

it.each([
  ['a figure', { projects: [{ code: 'P1', owedFen: '90' }, { code: 'P2' }] }, 'projects.0.owedFen: "100" against "90"'],
  ['one that is missing', { projects: [answer.projects[0]] }, 'projects.1: {"code":"P2"} against undefined'],
  ['null for nothing', { projects: null }, `projects: ${JSON.stringify(answer.projects)} against null`],
])('answers that differ in %s are told by the path', (_, other, told) => {
  expect(differencesOf(answer, other)).toEqual([told]);
});
