import { isAtRest } from './rest';

const settled = { service: 'projects', unsealed: 0, published: 3, applied: {} };
const hearing = (events: number) => ({ service: 'workers', unsealed: 0, published: 0, applied: { projects: events } });

it.each([
  ['all that was told is heard', [settled, hearing(3)], true],
  ['something is still to be heard', [settled, hearing(2)], false],
  ['something is still to be told', [{ ...settled, unsealed: 1 }, hearing(3)], false],
  ['who is heard is not asked', [hearing(1)], true],
])('%s: at rest %p', (_, all, is) => expect(isAtRest(all)).toBe(is));
