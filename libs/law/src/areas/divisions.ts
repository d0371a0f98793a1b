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
    const found = this.#county(code) ?? this.#town(code);
    return found && holdsOn(found, on) ? found : undefined;
  }

  /** What stands directly below: counties, or towns. */
  below(code: string, on: PlainDate): readonly Area[] {
    const counties = (this.#below.get(code) ?? []).flatMap((county) => this.#county(county) ?? []);
    const [, , ...towns] = this.#lines.get(code)?.split(' ') ?? [];
    return [...counties, ...towns.map((town) => this.#areaOfTown(town, code))].filter((area) => holdsOn(area, on));
  }

  #county(code: string): Area | undefined {
    const [, name] = this.#lines.get(code)?.split(' ', 2) ?? [];
    return name === undefined ? undefined : this.#area(code, name, this.#above(code));
  }

  /** A town of a county, else one that stands right under a city. */
  #town(code: string): Area | undefined {
    const above = this.#lines.has(code.slice(0, 6)) ? code.slice(0, 6) : cityOf(code);
    const line = this.#lines.get(above) ?? '';
    const added = code.startsWith(above) ? code.slice(6) : code;
    const at = line.indexOf(` ${added}`) + 1;
    const town = at > 0 && this.#areaOfTown(line.slice(at).split(' ', 1)[0] ?? '', above);
    return town && town.id === code ? town : undefined;
  }

  #areaOfTown(text: string, above: string): Area {
    const [, digits = '', name = ''] = TOWN.exec(text) ?? [];
    return this.#area(digits.length === 3 ? above + digits : digits, name, above);
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
