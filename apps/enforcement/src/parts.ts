import { countyIn, nationalParameters, ParameterBook } from '@anxin/law';
import type { Kit } from '@anxin/service-kit';
import { orderAggregate } from './commands/order-aggregate';

/** What is decided here, and by which law. */
export const aggregatesOf = ({ config, areas }: Pick<Kit, 'config' | 'areas'>) => {
  /** Figures that the area does not set are those of the nation. */
  const terms = new ParameterBook([...config.PARAMETERS_FILES, nationalParameters]);
  return { terms, order: orderAggregate({ law: terms, countyOf: countyIn(areas) }) };
};

export type Parts = ReturnType<typeof aggregatesOf>;
