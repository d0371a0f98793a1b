import { type Fen, NOTHING, type PlainDate, plus } from '@anxin/domain-kit';
import { type IndicatorOn, LevelCounts } from '@anxin/law';
import { areasAround, type AsOf, type Kit, type Rows } from '@anxin/service-kit';
import { indicatorsOf } from '../store/indicators';
import { type Project, projectOn } from '../domain/project';
import { SystemFigures, type SystemTrait, systemTraits } from '../domain/system-figures';
import type { SystemFacts } from '../domain/systems';
import { projectsIn } from '../store/list-projects';
import { balances, projectsKnown } from '../store/read-projects';
import { systemFacts } from '../store/system-facts';

/** Projects read at once while areas are counted. */
const PROJECTS_AT_ONCE = 500;

/** Projects, added up as they come. */
class Figures {
  readonly #warnings = new LevelCounts();
  #projects = 0;
  #balanceFen: Fen = NOTHING;

  add(balanceFen: Fen, indicators: readonly IndicatorOn[]): void {
    this.#projects += 1;
    this.#balanceFen = plus(this.#balanceFen, balanceFen);
    this.#warnings.add(indicators);
  }

  get all() {
    return { projects: this.#projects, balanceFen: this.#balanceFen, warnings: this.#warnings.all() };
  }
}

/** What the projects of areas come to, those not known at the moment left out: each is read once, whatever the areas. */
export const figuresOfAreas = async (rows: Rows, app: Kit, areas: readonly string[], asOf: AsOf) => {
  const figures = new Map(areas.map((area) => [area, new Figures()]));
  const around = await areasAround(app, areas, asOf.on);
  for (let after = ''; ;) {
    const projects = await projectsIn(rows, [...around.keys()], { after, limit: PROJECTS_AT_ONCE });
    const codes = projects.map(({ code }) => code);
    const [sums, known] = [await balances(rows, codes, asOf), await indicatorsOf(rows, codes, asOf, app.law)];
    for (const { code, areaCode } of projects) {
      const indicators = known.get(code);
      if (!indicators) continue;
      for (const area of around.get(areaCode) ?? []) figures.get(area)?.add(sums.get(code) ?? NOTHING, indicators);
    }
    const last = codes.at(-1);
    if (last === undefined || codes.length < PROJECTS_AT_ONCE) break;
    after = last;
  }
  return (area: string) => (figures.get(area) ?? new Figures()).all;
};

/** What each of some projects comes to; nothing of one that is not known at the moment or not in the caller's scope. */
export const figuresOfProjects = async (rows: Rows, { law }: Kit, codes: readonly string[], asOf: AsOf) => {
  const [sums, known] = [await balances(rows, codes, asOf), await indicatorsOf(rows, codes, asOf, law)];
  return (code: string) => {
    const indicators = known.get(code);
    if (!indicators) return null;
    const figures = new Figures();
    figures.add(sums.get(code) ?? NOTHING, indicators);
    return figures.all;
  };
};

type Surveyed = {
  readonly code: string;
  readonly areaCode: string;
  readonly project: Project;
  readonly facts: SystemFacts;
};

/** The projects of areas, or all, with what stands today of their systems. */
async function* surveyed(rows: Rows, app: Kit, areas: readonly string[] | null): AsyncGenerator<Surveyed> {
  const today = app.clock.today();
  for (let after = ''; ;) {
    const page = await projectsIn(rows, areas, { after, limit: PROJECTS_AT_ONCE });
    const codes = page.map(({ code }) => code);
    const [known, facts] = [await projectsKnown(rows, codes), await systemFacts(rows, codes, today)];
    for (const { code, areaCode } of page) {
      const [project, found] = [known.get(code), facts.get(code)];
      if (project && found) yield { code, areaCode, project: projectOn(project, today), facts: found };
    }
    const last = codes.at(-1);
    if (last === undefined || codes.length < PROJECTS_AT_ONCE) return;
    after = last;
  }
}

/** The projects of areas, or all, that are counted by each of some traits today. */
export const projectsWith = async (
  rows: Rows,
  app: Kit,
  { traits, areas }: { readonly traits: readonly SystemTrait[]; readonly areas: readonly string[] | null },
): Promise<readonly string[]> => {
  const [codes, on]: [string[], PlainDate] = [[], app.clock.today()];
  for await (const { code, ...known } of surveyed(rows, app, areas)) {
    const has = systemTraits({ ...known, on, law: app.law });
    if (traits.every((trait) => has.includes(trait))) codes.push(code);
  }
  return codes;
};

/** What stands today of the systems of the projects of areas: each project is read once, whatever the areas. */
export const systemsOfAreas = async (
  rows: Rows,
  app: Kit,
  areas: readonly string[],
): Promise<ReadonlyMap<string, SystemFigures['all']>> => {
  const today = app.clock.today();
  const figures = new Map(areas.map((area) => [area, new SystemFigures(today, app.law)]));
  const around = await areasAround(app, areas, today);
  for await (const { areaCode, project, facts } of surveyed(rows, app, [...around.keys()]))
    for (const area of around.get(areaCode) ?? []) figures.get(area)?.add(project, facts);
  return new Map([...figures].map(([area, { all }]) => [area, all]));
};
