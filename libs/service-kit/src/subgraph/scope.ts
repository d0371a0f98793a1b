import type { PlainDate } from '@anxin/domain-kit';
import type { Actor } from '@anxin/identity';
import type { ReadScope } from '../database/scoped-reads';
import type { Kit } from './kit';

type Areas = Pick<Kit, 'rows' | 'areas' | 'areasInUse'>;

/** The codes of the areas in use that lie within an area on a day; the area itself is always among them. */
export const areasWithin = async (
  { rows, areas, areasInUse }: Areas,
  area: string,
  on: PlainDate,
): Promise<readonly string[]> => {
  const used = areasInUse === undefined ? [] : await rows<{ code: string }>(areasInUse, []);
  const codes = used.map(({ code }) => code);
  return [area, ...codes.filter((code) => code !== area && areas.isWithin(code, area, on))];
};

const scopeOf = async (app: Areas, { role, sector, area, enterprise, person }: Actor, on: PlainDate) => {
  switch (role) {
    case 'DEPARTMENT':
      return sector;
    case 'TOWN':
      return area && (await areasWithin(app, area, on)).join(',');
    case 'CONTRACTOR':
      return enterprise;
    case 'WORKER':
      return person;
    default:
      return undefined;
  }
};

/** What an actor's reads are bound to, for row-level security: the one place where a role becomes a scope. */
export const readScopeOf = async (app: Areas & Pick<Kit, 'clock'>, actor: Actor): Promise<ReadScope> => ({
  role: actor.role,
  scope: (await scopeOf(app, actor, app.clock.today())) ?? '',
});
