import { fen, type Fen, NOTHING } from '@anxin/domain-kit';
import { entityStore, type Rows, rowsIn, type Tx } from '@anxin/service-kit';
import type { Drawing, DrawingState, KnownDrawing } from '../../domain/drawing';
import { DrawingEntity } from './drawing-entity';

export const drawingStore = entityStore<DrawingEntity>(DrawingEntity);

/** Whoever changes it locks it; its history has this name as well. */
export const drawingStream = (code: string): string => `drawing:${code}`;

const drawingRowOf = ({ stage, drawing }: KnownDrawing): DrawingEntity => {
  const { code, fundCode, projectCode, areaCode, sector, use, fen: total, appliedOn, sums, ...parts } = drawing;
  return {
    ...{ code, stage, fundCode, projectCode, areaCode, sector, use, fen: total, appliedOn },
    parts: { ...parts, sums: sums.map((one) => ({ ...one, fen: one.fen.toString() })) },
  };
};

/** What each worker is paid by it. */
export const drawingSums = ({ parts: { sums } }: DrawingEntity) =>
  sums.map((one) => ({ ...one, fen: fen(BigInt(one.fen)) }));

const drawingOf = (row: DrawingEntity): Drawing => {
  const { stage: _, parts, ...known } = row;
  return { ...known, ...parts, sums: drawingSums(row) };
};

const OWED = `SELECT project_code AS code, sum(fen)::text AS fen FROM worker_arrears
  WHERE project_code = ANY($1) AND fen > 0 GROUP BY project_code`;

/** What projects are told to owe of wages, by their codes; what owes nothing is left out. */
export const owedOfProjects = async (rows: Rows, codes: readonly string[]): Promise<ReadonlyMap<string, Fen>> => {
  const found = await rows<{ code: string; fen: string }>(OWED, [codes]);
  return new Map(found.map((one) => [one.code, fen(BigInt(one.fen))]));
};

/** Drawings as their commands find them, with what their projects owe. */
export const loadDrawings = async (tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, DrawingState>> => {
  const rows = rowsIn(tx);
  const found = await drawingStore.byKey(rows, codes);
  if (found.size === 0) return new Map();
  const owed = await owedOfProjects(
    rows,
    [...found.values()].map(({ projectCode }) => projectCode),
  );
  return new Map(
    [...found].map(([code, row]) => {
      const owedFen = owed.get(row.projectCode) ?? NOTHING;
      return [code, { stage: row.stage, drawing: drawingOf(row), owedFen }];
    }),
  );
};

export const saveDrawings = (tx: Tx, states: readonly DrawingState[]): Promise<void> =>
  drawingStore.save(
    tx,
    states.flatMap((state) => (state.stage === 'UNKNOWN' ? [] : [drawingRowOf(state)])),
  );
