import type { PlainDate } from '@anxin/domain-kit';
import type { ProjectRow } from '@anxin/intake';
import type { Connection } from '@anxin/service-kit';

/** An area by its code; a day when it was asked for as of one. */
export type AreaRow = { readonly code: string; readonly on?: PlainDate };

/** Some projects of a list; what is not asked for is not read. */
export type ProjectPage = Pick<Connection<string>, 'pageInfo'> & {
  readonly nodes: () => readonly Promise<ProjectRow>[];
  readonly totalCount: () => Promise<number>;
};
