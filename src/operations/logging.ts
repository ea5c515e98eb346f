import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import type { DestinationStream, LogFn, Logger } from 'pino';
import type { LogLevel } from './log-levels.ts';
import { maskedError, maskedText } from './masked.ts';

/** What waits for a slow reader of the log at most; more of it is dropped, and counted. */
const MOST_WAITING_BYTES = 4 * 1024 * 1024;
const LONGEST_FLUSH_MS = 1_000;

/** Where log lines go to. It may tell of lines that it had to drop. */
export type LogSink = DestinationStream & {
  on?(event: 'drop', listener: () => void): unknown;
  flush?(done: (error?: Error) => void): void;
};

/** Standard error, written in the background: a reader that is slow never holds up a request. */
export function standardError(): LogSink {
  return pino.destination({ dest: 2, sync: false, maxLength: MOST_WAITING_BYTES });
}

/**
 * A service's log: one JSON object a line. What goes through it is free of personal data and of
 * secrets: errors are masked, requests and headers are never logged as a whole.
 */
export function logInto(sink: LogSink | null, level: LogLevel): Logger {
  const options = {
    level: sink === null ? 'silent' : level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: maskedError, error: maskedError, req: nothing, res: nothing },
    hooks: { logMethod: maskMessage },
    redact: ['authorization', '*.authorization', '*.*.authorization'],
  };
  return sink === null ? pino(options) : pino(options, sink);
}

/** Waits until the lines are written; a reader that does not read is not waited for. */
export async function flush(sink: LogSink): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const timer = setTimeout(resolve, LONGEST_FLUSH_MS);
  if (sink.flush === undefined) resolve(null);
  else sink.flush(resolve);
  await promise;
  clearTimeout(timer);
}

/** Nest's own messages in the same log; its chatter at the start is for debugging. */
export function nestLog(log: Logger): LoggerService {
  const write = (level: 'debug' | 'warn' | 'error' | 'fatal') => (said: unknown) => {
    const part = 'nest';
    if (said instanceof Error) log[level]({ part, err: said }, 'error of the framework');
    else log[level]({ part }, maskedText(String(said)));
  };
  return {
    log: write('debug'),
    debug: write('debug'),
    verbose: write('debug'),
    warn: write('warn'),
    error: write('error'),
    fatal: write('fatal'),
  };
}

/** Where no message is given, pino takes that of the error, as it is. */
function maskMessage(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, ...texts] = args as [unknown, ...unknown[]];
  const said = (typeof first === 'string' ? [first, ...texts] : texts).map((text) =>
    maskedText(String(text)),
  );
  const facts = first instanceof Error ? { err: first } : typeof first === 'string' ? {} : first;
  method.call(this, facts, said.join(' ') || 'error');
}

/** Fastify would otherwise show URLs and addresses. */
function nothing(): undefined {
  return undefined;
}
