import { entityStore, rowsIn, type Tx } from '@anxin/service-kit';
import type { Draw, DrawState, KnownDraw } from '../../domain/draw';
import { DrawEntity } from './draw-entity';

export const drawStore = entityStore<DrawEntity>(DrawEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const drawStream = (code: string): string => `draw:${code}`;

/** A draw as its row. */
export const drawRowOf = ({ stage, draw }: Pick<KnownDraw, 'stage' | 'draw'>): DrawEntity => {
  const { code, areaCode, sector, committedOn, ...parts } = draw;
  return {
    ...{ code, stage, areaCode, committedOn, parts },
    sector: sector ?? null,
    drawnOn: parts.drawing?.on ?? null,
    publishedOn: parts.published?.on ?? null,
  };
};

const drawOf = ({ parts, code, areaCode, sector, committedOn }: DrawEntity): Draw => ({
  ...parts,
  ...{ code, areaCode, sector: sector ?? undefined, committedOn },
});

/** What was checked by draws, or is not to be, with the reason: the rest is open. */
const CHECKED = `SELECT draw_code AS draw, coalesce(project_code, credit_code) AS target FROM inspection
  WHERE draw_code = ANY($1) AND stage <> 'PLANNED'`;

/** Draws as their commands find them. */
export const loadDraws = async (tx: Tx, codes: readonly string[]): Promise<Map<string, DrawState>> => {
  const rows = rowsIn(tx);
  const found = await drawStore.byKey(rows, codes);
  const checked = await rows<{ draw: string; target: string }>(CHECKED, [[...found.keys()]]);
  return new Map(
    [...found.values()].map((row) => {
      const done = new Set(checked.flatMap(({ draw, target }) => (draw === row.code ? [target] : [])));
      const drawn = row.parts.drawing?.outcome.map(({ target }) => target) ?? [];
      return [row.code, { stage: row.stage, draw: drawOf(row), unchecked: drawn.filter((one) => !done.has(one)) }];
    }),
  );
};
