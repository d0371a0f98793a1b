import { thresholdsOn } from '@anxin/law';
import type { Resolvers } from '../schema.generated';

/** The levels of each warning as files of parameters set them. */
export const warningThresholds: Resolvers['Query']['warningThresholds'] = (_, { on }, { app }) =>
  thresholdsOn(app.law, on ?? app.clock.today()).map(({ inForce, ...set }) => ({ ...set, inForce: inForce ?? null }));
