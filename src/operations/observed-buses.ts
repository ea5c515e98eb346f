import type { AsyncContext, CommandBus, QueryBus } from '@nestjs/cqrs';
import type { RecordResult } from '../commands/behaviour-recorder.ts';
import { PartlyRecorded } from '../commands/behaviour-recorder.ts';
import { RecordBehaviours } from '../commands/record-behaviours.ts';
import type { Traces } from './traces.ts';

export interface BusObserver {
  readonly traces: Traces;
  /** Told what became of behaviours, wherever they came from. */
  readonly onRecorded: (results: readonly (RecordResult | undefined)[]) => void;
}

/**
 * Everything that is asked of the application goes through its two buses: here each command and
 * each query gets its span, and behaviours are counted.
 */
export function observeBuses(
  { commands, queries }: { readonly commands: CommandBus; readonly queries: QueryBus },
  { traces, onRecorded }: BusObserver,
): void {
  const recorded = async (work: () => Promise<unknown>): Promise<unknown> => {
    try {
      const results = await work();
      onRecorded(results as readonly RecordResult[]);
      return results;
    } catch (error) {
      if (error instanceof PartlyRecorded) onRecorded(error.results);
      throw error;
    }
  };
  around(commands, (command, work) => {
    const traced = () => traces.span(nameOf(command), { 'abt.kind': 'command' }, work);
    return command instanceof RecordBehaviours ? recorded(traced) : traced();
  });
  around(queries, (query, work) => traces.span(nameOf(query), { 'abt.kind': 'query' }, work));
}

type Execute = (message: object, context?: AsyncContext) => Promise<unknown>;
type Around = (message: object, work: () => Promise<unknown>) => Promise<unknown>;

/** Nest has no place to stand around a handler: its publishers only see what goes in. */
function around(bus: CommandBus | QueryBus, step: Around): void {
  const inner: Execute = bus.execute.bind(bus);
  const execute: Execute = (message, context) => step(message, async () => inner(message, context));
  Object.defineProperty(bus, 'execute', { value: execute });
}

function nameOf(message: object): string {
  return message.constructor.name;
}
