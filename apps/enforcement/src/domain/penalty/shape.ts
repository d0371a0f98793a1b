import { checksBy } from '../checks';
import { penaltyErrors } from './errors';

export type { Given, Happened } from '../checks';

export const { refuseText, refuseFuture, refuseEarlier, refuseTerm, refuseService } = checksBy(penaltyErrors);
