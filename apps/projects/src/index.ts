/** What benchmarks take of this service: its database and its way from a command to disk. */
export { enterprisesImport } from './imports/enterprises';
export { projectsImport } from './imports/projects';
export { migrations } from './store/migrations';
export { projectAggregate } from './commands/project-aggregate';
export { ProjectEntity } from './store/project-entity';
