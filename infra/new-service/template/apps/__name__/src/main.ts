import { runSubgraph } from '@anxin/service-kit';
import { __name__ } from './subgraph';

void runSubgraph(__name__);
