import type { PlainDate } from '@anxin/domain-kit';
import type { Connection } from '@anxin/service-kit';
import type { Project } from '../domain/project';

/** An area by its code; a day when it was asked for as of one. */
export type AreaRow = { readonly code: string; readonly on?: PlainDate };

/** Some projects of a list; what is not asked for is not read. */
export type ProjectPage = Pick<Connection<string>, 'pageInfo'> & {
  readonly nodes: () => readonly Promise<Project>[];
  readonly totalCount: () => Promise<number>;
};
