import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The metrics of a server. Labels come from closed sets: a caller cannot add a series. */
export type ServerMetrics = {
  readonly registry: Registry;
  readonly http: Histogram<'method' | 'route' | 'status'>;
  readonly operation: Histogram<'type' | 'outcome'>;
};

/** A registry for a service's own metrics, named `anxin_…`; hand it to `startServer`. */
export const metricsRegistry = (): Registry => new Registry();

export const serverMetrics = (registry: Registry): ServerMetrics => {
  collectDefaultMetrics({ register: registry, prefix: 'anxin_' });
  return {
    registry,
    http: new Histogram({
      name: 'anxin_http_request_duration_seconds',
      help: 'Time from a request to its answer, by route',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers: [registry],
    }),
    operation: new Histogram({
      name: 'anxin_graphql_operation_duration_seconds',
      help: 'Time of a GraphQL operation, by its type and how it ended: ok, errors, refused',
      labelNames: ['type', 'outcome'],
      buckets: SECONDS,
      registers: [registry],
    }),
  };
};
