import { countyIn, nationalParameters, ParameterBook } from '@anxin/law';
import type { Kit } from '@anxin/service-kit';
import { orderAggregate } from './commands/order-aggregate';
import { penaltyAggregate } from './commands/penalty-aggregate';

/** What is decided here, and by which law. */
export const aggregatesOf = ({ config, areas }: Pick<Kit, 'config' | 'areas'>) => {
  /** Figures that the area does not set are those of the nation. */
  const terms = new ParameterBook([...config.PARAMETERS_FILES, nationalParameters]);
  const parts = { law: terms, countyOf: countyIn(areas) };
  return { terms, order: orderAggregate(parts), penalty: penaltyAggregate(parts) };
};

export type Parts = ReturnType<typeof aggregatesOf>;
