import type { AreaId, PlainDate } from '@anxin/domain-kit';
import { type Area, holdsOn } from './area';

/** Cities, counties and towns as a data package tells them: `data/divisions.json`. */
export type DivisionFile = {
  /** The day as of which it tells; before that day it says nothing. */
  readonly asOf: string;
  /** A line each of city and county: its code, its name, and its towns, each by what its code adds and its name. */
  readonly lines: readonly string[];
};

/** Zones that the statistics count among the counties of a city have a code of theirs, but none of GB/T 2260. */
const ZONE = /^\d{4}7\d$/;
const TOWN = /^(\d{3}|\d{9})(\D.*)$/;

const cityOf = (code: string): string => `${code.slice(0, 4)}00`;
const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

/**
 * Forty thousand areas at the cost of their file: of cities and counties only the lines are known, and towns are read from
 * them when they are asked for.
 */
export class Divisions {
  readonly #lines = new Map<string, string>();
  readonly #below = new Map<string, string[]>();

  constructor(private readonly file: DivisionFile) {
    for (const line of file.lines) this.#lines.set(line.slice(0, 6), line);
    for (const code of this.#lines.keys()) {
      const above = this.#above(code);
      this.#below.set(above, [...(this.#below.get(above) ?? []), code]);
    }
  }

  find(code: string, on: PlainDate): Area | undefined {
    const line = this.#lines.get(code);
    const [, name = ''] = line?.split(' ', 2) ?? [];
    const found = line === undefined ? this.#townsOf(code).get(code) : this.#area(code, name, this.#above(code));
    return found && holdsOn(found, on) ? found : undefined;
  }

  /** What stands directly below: counties, or towns. */
  below(code: string, on: PlainDate): readonly Area[] {
    const counties = (this.#below.get(code) ?? []).flatMap((county) => this.find(county, on) ?? []);
    const towns = this.#lines.has(code) ? [...this.#townsOf(code).values()] : [];
    return [...counties, ...towns.filter((town) => holdsOn(town, on))];
  }

  /** The towns of the line that a code is on: a county's, else those that stand right under the city. */
  #townsOf(code: string): ReadonlyMap<string, Area> {
    const above = this.#lines.has(code.slice(0, 6)) ? code.slice(0, 6) : cityOf(code);
    const [, , ...towns] = this.#lines.get(above)?.split(' ') ?? [];
    return new Map(
      towns.map((town) => {
        const [, digits = '', name = ''] = TOWN.exec(town) ?? [];
        const id = digits.length === 3 ? above + digits : digits;
        return [id, this.#area(id, name, above)];
      }),
    );
  }

  #above(code: string): string {
    const city = cityOf(code);
    return city !== code && this.#lines.has(city) ? city : provinceOf(code);
  }

  #area(code: string, name: string, parent: string): Area {
    const [id, from] = [code as AreaId, this.file.asOf as PlainDate];
    return { id, gbCode: ZONE.test(code) ? null : id, name, parent: parent as AreaId, from, through: null };
  }
}
