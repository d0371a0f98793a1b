import type { PlainDate } from '@anxin/domain-kit';
import { type Actor, type RequestContext, ScopedReads } from '@anxin/service-kit';
import type { Container } from '../container';
import { areasInUse } from '../store/read-projects';
import { type Loaders, loadersOf } from './loaders';
import { PersonalLooks } from './personal-looks';

/** What every resolver finds. */
export type Context = RequestContext & {
  readonly app: Container;
  readonly reads: ScopedReads;
  readonly loaders: Loaders;
  readonly looks: PersonalLooks;
};

/** The codes of the areas in use that lie within an area; the area itself is always among them. */
export const areasWithin = async (app: Container, area: string, on: PlainDate): Promise<readonly string[]> => {
  const used = await areasInUse(app.rows);
  return [area, ...used.filter((code) => code !== area && app.areas.isWithin(code, area, on))];
};

const scopeOf = async (app: Container, { role, sector, area, enterprise, person }: Actor): Promise<string> => {
  switch (role) {
    case 'DEPARTMENT':
      return sector ?? '';
    case 'TOWN':
      return area ? (await areasWithin(app, area, app.clock.today())).join(',') : '';
    case 'CONTRACTOR':
      return enterprise ?? '';
    case 'WORKER':
      return person ?? '';
    default:
      return '';
  }
};

/** The context of one operation: its reads share one transaction, which `close` ends. */
export const contextOf = async (app: Container, actor: Actor) => {
  const reads = new ScopedReads(app.api, { role: actor.role, scope: await scopeOf(app, actor) });
  return {
    app,
    reads,
    loaders: loadersOf(reads.rows, app),
    looks: new PersonalLooks(app, actor),
    close: () => reads.close(),
  };
};
