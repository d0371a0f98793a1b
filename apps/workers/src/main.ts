import { runSubgraph } from '@anxin/service-kit';
import { workers } from './subgraph';

void runSubgraph(workers);
