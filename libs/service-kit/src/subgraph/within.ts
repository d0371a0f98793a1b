import type { PlainDate } from '@anxin/domain-kit';
import type { AreaTree } from '@anxin/law';
import type { Within } from '../streams/hearing';

/** Tells which of some areas one lies within on a day; each lies within itself. */
export const holding = (areas: AreaTree, asked: readonly string[], on: PlainDate) => {
  const ids = asked.map((area) => [area, areas.find(area, on)?.id ?? area] as const);
  return (code: string): readonly string[] => {
    const lineage = new Set<string>([code, ...areas.lineage(code, on)]);
    return ids.flatMap(([area, id]) => (area === code || lineage.has(id) ? [area] : []));
  };
};

/** Tells whether an area lies within any of some others on a day. */
export const withinIn =
  (areas: AreaTree): Within =>
  (area, asked, on) =>
    holding(areas, asked, on)(area).length > 0;
