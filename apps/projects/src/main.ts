import { runSubgraph } from '@anxin/service-kit';
import { projects } from './subgraph';

void runSubgraph(projects);
