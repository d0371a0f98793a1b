import type { Change } from '@anxin/service-kit';
import type { ProjectCommand, ProjectEvent, ProjectState } from '../domain/project';

/** What a project's commands changed of it. */
export type ProjectChange = Change<ProjectState, ProjectCommand, ProjectEvent>;

/** What happened to each project, in its order. */
export const eventsIn = (changes: readonly ProjectChange[]) =>
  changes.flatMap(({ id, steps }) => steps.flatMap(({ events }) => events.map((event) => ({ id, event }))));
