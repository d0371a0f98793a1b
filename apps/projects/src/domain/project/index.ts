import type { Decider } from '@anxin/domain-kit';
import { decide, initial } from './decide';
import { evolve } from './evolve';
import type { Project, ProjectCommand, ProjectEvent } from './project';

export * from './project';
export const project: Decider<Project, ProjectCommand, ProjectEvent> = { initial, decide, evolve };
