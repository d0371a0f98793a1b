import { type AreaId, DomainError, groupedBy, type PlainDate } from '@anxin/domain-kit';
import { type Area, areaFileSchema, holdsOn } from './area';
import { chainOfCode } from './area-code';
import { faultsOf } from './area-faults';
import { Divisions } from './divisions';

/** An areas file that cannot be trusted: `AREAS_INVALID` with every fault and where it stands. */
export class InvalidAreas extends DomainError {
  constructor(readonly faults: readonly string[]) {
    super('AREAS_INVALID', `The areas cannot be used: ${faults.join('; ')}`);
  }
}

const NO_DIVISIONS = new Divisions({ asOf: '0001-01-01', lines: [] });

/** Areas as they were on any day. What has been abolished is still found on the days it was in force. */
export class AreaTree {
  readonly #counted = new Map<string, Area[]>();

  /**
   * @param versions of each id, a tree on every day: see `loadAreaTree`
   * @param divisions what a data package tells of all others
   */
  constructor(
    private readonly versions: ReadonlyMap<AreaId, readonly Area[]>,
    private readonly divisions: Divisions = NO_DIVISIONS,
  ) {
    for (const area of [...versions.values()].flat()) {
      const code = area.statisticsCode;
      if (code !== undefined) this.#counted.set(code, [...(this.#counted.get(code) ?? []), area]);
    }
  }

  /** The version in force on the day; by its statistics code, too, where it has one. */
  find(id: string, on: PlainDate): Area | undefined {
    const own = this.versions.get(id as AreaId);
    if (own) return own.find((area) => holdsOn(area, on));
    return this.#counted.get(id)?.find((area) => holdsOn(area, on)) ?? this.divisions.find(id, on);
  }

  /** The area and those above it on the day, nearest first up to the nation; empty if it is not in force. */
  chain(id: string, on: PlainDate): readonly Area[] {
    const areas: Area[] = [];
    for (let area = this.find(id, on); area; area = area.parent === null ? undefined : this.find(area.parent, on)) {
      areas.push(area);
    }
    return areas;
  }

  /**
   * The ids along which parameters are inherited, nearest first. A code that the tree does not have on the day, such as
   * a village or an abolished county, is followed by its digits up to the first area that it has.
   */
  lineage(id: string, on: PlainDate): readonly AreaId[] {
    const codes = this.find(id, on) ? [id as AreaId] : chainOfCode(id);
    const index = codes.findIndex((code) => this.find(code, on));
    const known = codes[index];
    return known === undefined ? codes : [...codes.slice(0, index), ...this.chain(known, on).map((area) => area.id)];
  }

  /** The areas directly below on the day, in the order of their ids. */
  below(id: string, on: PlainDate): readonly Area[] {
    const area = this.find(id, on);
    const own = [...this.versions.keys()].flatMap((child) => this.find(child, on) ?? []);
    const codes = [...new Set([area?.id ?? id, area?.statisticsCode ?? id])];
    const divided = codes.flatMap((code) => this.divisions.below(code, on));
    return [
      ...own.filter(({ parent }) => parent !== null && parent === area?.id),
      // What a version tells of goes before, under its own code or as counted by the statistics.
      ...divided.filter(({ id: code }) => !this.versions.has(code) && this.find(code, on)?.id === code),
    ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Whether the area is the ancestor itself or lies below it, along its lineage. */
  isWithin(id: string, ancestorId: string, on: PlainDate): boolean {
    return this.lineage(id, on).includes(this.find(ancestorId, on)?.id ?? (ancestorId as AreaId));
  }
}

const byId = (areas: readonly Area[]): ReadonlyMap<AreaId, readonly Area[]> =>
  groupedBy(
    areas.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    ({ id }) => id,
  );

/**
 * Reads the versions of areas from parsed JSON. Throws `AREAS_INVALID` on an unknown key, a value out of form, two
 * versions of one area on one day, a parent that is unknown or not in force, a second root, or a cycle.
 * @param divisions what a data package tells of all others
 */
export const loadAreaTree = (json: unknown, divisions?: Divisions): AreaTree => {
  const read = areaFileSchema.safeParse(json);
  if (!read.success) {
    throw new InvalidAreas(read.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`));
  }
  const versions = byId(read.data.areas);
  const faults = faultsOf(versions);
  if (faults.length > 0) throw new InvalidAreas(faults);
  return new AreaTree(versions, divisions);
};
