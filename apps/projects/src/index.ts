/** What benchmarks take of this service: its database and its way from a command to disk. */
export { enterprisesImport } from './imports/enterprises';
export { projectsImport } from './imports/projects';
export { projectAggregate } from './commands/project-aggregate';
export { ProjectEntity } from './store/project-entity';
export { projects } from './subgraph';
