import { Gauge, type Registry } from 'prom-client';

/** A gauge of a service's own, asked when metrics are read. */
export type OwnGauge<App> = {
  /** Begins with `anxin_`. */
  readonly name: string;
  readonly help: string;
  readonly value: (app: App) => Promise<number>;
};

export const registerGauges = <App>(app: App, gauges: readonly OwnGauge<App>[], registry: Registry): void => {
  for (const { name, help, value } of gauges)
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set(await value(app));
      },
    });
};
