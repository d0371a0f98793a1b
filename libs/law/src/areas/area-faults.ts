import { addDays, type AreaId, type PlainDate } from '@anxin/domain-kit';
import { type Area, holdsOn } from './area';
import { NATION, parseAreaCode } from './area-code';

type Versions = ReadonlyMap<AreaId, readonly Area[]>;

const nameOf = ({ id, from }: Area): string => `${id} from ${from}`;

const faultsOfOne = (area: Area): string[] => [
  ...(area.through !== null && area.through < area.from
    ? [`${nameOf(area)}: ends ${area.through} before it begins`]
    : []),
  ...(area.gbCode !== null && area.gbCode !== area.id
    ? [`${nameOf(area)}: its code ${area.gbCode} is not its id`]
    : []),
  ...(area.gbCode === null && parseAreaCode(area.id) ? [`${nameOf(area)}: an id like a code, but no gbCode`] : []),
  ...(area.parent === null && area.id !== NATION ? [`${nameOf(area)}: only ${NATION} has no parent`] : []),
];

const overlaps = (versions: readonly Area[]): string[] =>
  versions.flatMap((area, index) => {
    const next = versions[index + 1]; // versions stand in order of their first day
    const overlap = next && (area.through === null || next.from <= area.through);
    return overlap ? [`${nameOf(next)}: overlaps the version from ${area.from}`] : [];
  });

/** The first day of the area's life on which no version of its parent holds. */
const firstDayWithoutParent = (area: Area, parents: readonly Area[]): PlainDate | undefined => {
  let day = area.from;
  for (;;) {
    const parent = parents.find((version) => holdsOn(version, day));
    if (!parent) return day;
    if (parent.through === null || (area.through !== null && area.through <= parent.through)) return undefined;
    day = addDays(parent.through, 1);
  }
};

const faultsOfParent = (area: Area, versions: Versions): string[] => {
  if (area.parent === null) return [];
  const parents = versions.get(area.parent);
  if (!parents) return [`${nameOf(area)}: unknown parent ${area.parent}`];
  const day = firstDayWithoutParent(area, parents);
  return day ? [`${nameOf(area)}: parent ${area.parent} is not in force on ${day}`] : [];
};

// A cycle is there on the first day of the youngest of its versions, so the first days are enough to look at.
const isInCycle = (area: Area, versions: Versions): boolean => {
  const seen = new Set<AreaId>();
  let parent = area.parent;
  while (parent !== null && !seen.has(parent)) {
    if (parent === area.id) return true;
    seen.add(parent);
    parent = versions.get(parent)?.find((version) => holdsOn(version, area.from))?.parent ?? null;
  }
  return false;
};

/** Whatever makes the versions no tree on some day, one sentence each. */
export const faultsOf = (versions: Versions): readonly string[] =>
  [...versions.values()].flatMap((ofOneId) => [
    ...overlaps(ofOneId),
    ...ofOneId.flatMap((area) => [
      ...faultsOfOne(area),
      ...faultsOfParent(area, versions),
      ...(isInCycle(area, versions) ? [`${nameOf(area)}: is its own ancestor`] : []),
    ]),
  ]);
