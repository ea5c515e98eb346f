/** Facts about a span: bounded words and numbers, never what somebody sent. */
export type SpanFacts = Readonly<Record<string, string | number>>;

/** The span of a request, from its first byte to its last. */
export interface RequestSpan {
  /** 32 hexadecimal digits, as W3C Trace Context has them. */
  readonly traceId: string;
  /** Spans that are begun in `work`, and in what follows from it, are children of this one. */
  around<Result>(work: () => Result): Result;
  /** Ends it, under the name that the request had in the end. */
  end(name: string, facts: SpanFacts): void;
}

/** What a service does, as a tree of spans. `tracesTo` of traces.otlp.ts sends them somewhere. */
export interface Traces {
  /** @param traceparent as W3C Trace Context has it; a span of the caller's, or undefined */
  request(traceparent: string | undefined): RequestSpan | null;
  /** Does the work in a span of its own, below the one around it. */
  span<Result>(name: string, facts: SpanFacts, work: () => Promise<Result>): Promise<Result>;
  /** The trace that the work at hand belongs to; null if to none. */
  readonly traceId: string | null;
  /** Sends what is left, within a bound. */
  close(): Promise<void>;
}

/** Without an address, nothing is traced, and nothing of OpenTelemetry is even loaded. */
export const NO_TRACES: Traces = {
  request: () => null,
  span: (_name, _facts, work) => work(),
  traceId: null,
  close: async () => undefined,
};
