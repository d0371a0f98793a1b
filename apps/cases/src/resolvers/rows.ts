import type { Sector, Unit } from '../domain/clue';

/** A project by its code, known here or not. */
export type ProjectRow = { readonly code: string };

export type EnterpriseRow = { readonly creditCode: string };

/** The unit that has something, as its row says it. */
export type UnitRow = {
  readonly unitKind: Unit['kind'] | null;
  readonly sector: Sector | null;
  readonly areaCode: string | null;
};
