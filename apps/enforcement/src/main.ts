import { runSubgraph } from '@anxin/service-kit';
import { enforcement } from './subgraph';

void runSubgraph(enforcement);
