import type { Connection } from '@anxin/service-kit';
import type { ClueEntity } from '../store/clue-entity';

/** A project by its code, known here or not. */
export type ProjectRow = { readonly code: string };

/** Some clues of a list; what is not asked for is not read. */
export type CluePage = Pick<Connection<ClueEntity>, 'pageInfo'> & {
  readonly nodes: () => readonly Promise<ClueEntity>[];
  readonly totalCount: () => Promise<number>;
};
