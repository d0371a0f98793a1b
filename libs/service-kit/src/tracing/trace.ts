import { AsyncLocalStorage } from 'node:async_hooks';
import type * as OpenTelemetry from '@opentelemetry/api';
import type { Attributes, Context, SpanKind, Tracer } from '@opentelemetry/api';

/** A piece of work as traces show it; `traceparent` is what goes on to whatever it causes. */
export type OpenSpan = {
  readonly traceparent: string;
  /** With the name of its fault, where it failed; attributes are those that are known only then. */
  readonly end: (ended?: {
    readonly failed?: string | undefined;
    readonly name?: string;
    readonly attributes?: Attributes;
  }) => void;
};

type Started = { readonly api: typeof OpenTelemetry; readonly tracer: Tracer };

/** Nothing is loaded, and nothing done, before traces are asked for. */
let started: Started | undefined;
const current = new AsyncLocalStorage<string>();

/** Whether traces are kept. */
export const isTracing = (): boolean => started !== undefined;

/** The traceparent of the work that runs now; `undefined` where none is traced. */
export const traceNow = (): string | undefined => current.getStore();

/** Does work as part of a trace, if there is one. */
export const inTrace = <Result>(traceparent: string | undefined, work: () => Result): Result =>
  traceparent === undefined ? work() : current.run(traceparent, work);

const SAMPLED = 1;
const PARTS = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;

const under = ({ api }: Started, traceparent: string | undefined): Context => {
  const [, traceId, spanId, flags = '00'] = PARTS.exec(traceparent ?? '') ?? [];
  if (!traceId || !spanId) return api.ROOT_CONTEXT;
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & SAMPLED, isRemote: true };
  return api.trace.setSpanContext(api.ROOT_CONTEXT, parent);
};

/** Begins a span below a traceparent, or a trace of its own; `undefined` while traces are not kept. */
export const beginSpan = (
  name: string,
  kind: keyof typeof SpanKind,
  parent?: string,
  attributes: Attributes = {},
): OpenSpan | undefined => {
  if (!started) return undefined;
  const { api, tracer } = started;
  const span = tracer.startSpan(name, { kind: api.SpanKind[kind], attributes }, under(started, parent));
  const { traceId, spanId, traceFlags } = span.spanContext();
  return {
    traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`,
    end: ({ failed, name: named, attributes: known = {} } = {}) => {
      if (named) span.updateName(named);
      span.setAttributes(known);
      if (failed !== undefined) span.setStatus({ code: api.SpanStatusCode.ERROR, message: failed });
      span.end();
    },
  };
};

/** Does work as a span of the trace that is named, and whatever it writes belongs to that; without one, just does it. */
export const traced = async <Result>(
  name: string,
  kind: keyof typeof SpanKind,
  parent: string | undefined,
  work: () => Promise<Result>,
): Promise<Result> => {
  const span = parent === undefined ? undefined : beginSpan(name, kind, parent);
  if (!span) return work();
  try {
    const result = await inTrace(span.traceparent, work);
    span.end();
    return result;
  } catch (fault) {
    // By its name alone: a message may hold what is nobody's business.
    span.end({ failed: fault instanceof Error ? fault.name : 'unknown' });
    throw fault;
  }
};

/**
 * Sends the spans of this process to a collector by OTLP over HTTP (`<endpoint>/v1/traces`); the variables of OpenTelemetry
 * for sampling, headers and batches hold. A collector that is away costs the spans alone. Answers what sends those that
 * wait.
 */
export const startTracing = async (service: string, endpoint: string): Promise<() => Promise<void>> => {
  const [api, { resourceFromAttributes }, sdk, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const exporter = new OTLPTraceExporter({ url: new URL('v1/traces', endpoint.replace(/\/?$/, '/')).toString() });
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': `anxin-${service}`, 'service.namespace': 'anxin' }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  started = { api, tracer: provider.getTracer('anxin') };
  return () => provider.forceFlush().catch(() => undefined);
};
