import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context, SpanContext } from '@opentelemetry/api';
import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  isSpanContextValid,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { inTime } from '../event-log/in-time.ts';
import type { RequestSpan, Traces } from './traces.ts';

const SERVICE = 'account-behaviour-tracker';
/** Spans that wait for a slow receiver at most; more are dropped. */
const MOST_WAITING = 2_048;
const SEND_EVERY_MS = 1_000;
const LONGEST_SEND_MS = 3_000;

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;

/**
 * Spans over OTLP/HTTP. What carries the span at hand is our own, not OpenTelemetry's globals:
 * several services in one process do not meet.
 *
 * @param url the whole address, as http://localhost:4318/v1/traces
 */
export function tracesTo(url: string): Traces {
  const provider = providerTo(url);
  const tracer = provider.getTracer(SERVICE);
  const around = new AsyncLocalStorage<Context>();
  return {
    request: (traceparent) => {
      const parent = contextOf(traceparent);
      const span = tracer.startSpan('request', { kind: SpanKind.SERVER }, parent);
      const context = trace.setSpan(parent, span);
      return {
        traceId: span.spanContext().traceId,
        around: (work) => around.run(context, work),
        end: (name, facts) => {
          span.updateName(name).setAttributes(facts);
          const isOurFault = Number(facts['http.response.status_code']) >= 500;
          if (isOurFault) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      } satisfies RequestSpan;
    },
    span: async (name, attributes, work) => {
      const parent = around.getStore() ?? ROOT_CONTEXT;
      const span = tracer.startSpan(name, { attributes }, parent);
      try {
        return await around.run(trace.setSpan(parent, span), work);
      } catch (error) {
        // A code tells what went wrong; the message might tell of whom.
        span.setAttribute('error.type', codeOf(error)).setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    },
    get traceId() {
      return trace.getSpanContext(around.getStore() ?? ROOT_CONTEXT)?.traceId ?? null;
    },
    close: () => withinBound(provider.shutdown()),
  };
}

function providerTo(url: string): NodeTracerProvider {
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: LONGEST_SEND_MS });
  return new NodeTracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ 'service.name': SERVICE })),
    spanProcessors: [
      new BatchSpanProcessor(exporter, {
        maxQueueSize: MOST_WAITING,
        scheduledDelayMillis: SEND_EVERY_MS,
        exportTimeoutMillis: LONGEST_SEND_MS,
      }),
    ],
  });
}

function contextOf(traceparent: string | undefined): Context {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT;
  const traceFlags = Number(`0x${flags}`) & TraceFlags.SAMPLED;
  const remote: SpanContext = { traceId, spanId, traceFlags, isRemote: true };
  return isSpanContextValid(remote) ? trace.setSpanContext(ROOT_CONTEXT, remote) : ROOT_CONTEXT;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  return 'code' in error ? String(error.code) : error.name;
}

/** A receiver that is gone holds up no shutdown, and its error is nobody's. */
async function withinBound(work: Promise<void>): Promise<void> {
  const late = () => new Error('the receiver of traces did not answer in time');
  await inTime(LONGEST_SEND_MS, work, late).catch(() => undefined);
}
