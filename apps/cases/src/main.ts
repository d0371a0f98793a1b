import { runSubgraph } from '@anxin/service-kit';
import { cases } from './subgraph';

void runSubgraph(cases);
