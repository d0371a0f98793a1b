import type { PlainDate } from '@anxin/domain-kit';
import type { Actor } from '@anxin/identity';
import type { ReadScope } from '../database/scoped-reads';
import type { Kit } from './kit';
import { holding } from './within';

type Areas = Pick<Kit, 'rows' | 'areas' | 'areasInUse'>;

/** Which of some areas each area in use lies within on a day, by its code; each of them lies within itself. */
export const areasAround = async (
  { rows, areas, areasInUse }: Areas,
  asked: readonly string[],
  on: PlainDate,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const used = areasInUse === undefined ? [] : await rows<{ code: string }>(areasInUse, []);
  const within = holding(areas, asked, on);
  const around = [...asked, ...used.map(({ code }) => code)].map((code) => [code, within(code)] as const);
  return new Map(around.filter(([, within]) => within.length > 0));
};

/** The codes of the areas in use that lie within any of some areas on a day; these themselves are always among them. */
export const areasWithin = async (app: Areas, areas: readonly string[], on: PlainDate): Promise<readonly string[]> => [
  ...(await areasAround(app, areas, on)).keys(),
];

/** What is missing is an empty scope, which sees nothing. */
const scopeOf = async (app: Areas, actor: Actor, on: PlainDate): Promise<readonly string[]> => {
  switch (actor.role) {
    case 'DEPARTMENT':
      return actor.sectors ?? [];
    case 'TOWN':
      return areasWithin(app, actor.areas ?? [], on);
    case 'CONTRACTOR':
    case 'SUBCONTRACTOR':
      return actor.enterprises ?? [];
    case 'WORKER':
      return actor.person === undefined ? [] : [actor.person];
    default:
      return [];
  }
};

/** What an actor's reads are bound to, for row-level security: the one place where a role becomes a scope. */
export const readScopeOf = async (app: Areas & Pick<Kit, 'clock'>, actor: Actor): Promise<ReadScope> => ({
  role: actor.role,
  scope: await scopeOf(app, actor, app.clock.today()),
});
