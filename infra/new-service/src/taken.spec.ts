import { refuseTaken } from './taken';
import { namesOf } from './names';

it.each([
  ['the name of a service', 'projects', 'Visit', 'NAME_TAKEN'],
  ['the name of a library', 'law', 'Visit', 'NAME_TAKEN'],
  ['the name of a server', 'postgres', 'Visit', 'NAME_TAKEN'],
  ['an entity of another service', 'visits', 'Project', 'ENTITY_TAKEN'],
  ['an enum of all services', 'visits', 'Sector', 'ENTITY_TAKEN'],
])('%s is refused, and the way out is told', (_, name, entity, code) => {
  const names = namesOf({ name, entity }, 0);
  expect(() => refuseTaken(names)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining('give another') }),
  );
});

it('what nobody is called yet is free', () => {
  expect(() => refuseTaken(namesOf({ name: 'visits' }, 0))).not.toThrow();
});
