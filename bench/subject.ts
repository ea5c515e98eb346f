import { join } from 'node:path';
import { CloseDay, RunCycle } from '../src/commands/calendar-commands.ts';
import { RecordBehaviours } from '../src/commands/record-behaviours.ts';
import { configOf } from '../src/config.ts';
import { ByteSource } from '../src/import/byte-source.ts';
import { importBehaviours } from '../src/import/importer.ts';
import { NdjsonReader } from '../src/import/ndjson.reader.ts';
import type { OpenOptions, Tracker } from '../src/tracker.ts';
import { openTracker } from '../src/tracker.ts';

/** What is measured: the spine as `abt` puts it together, without the command line. */
export class Subject {
  readonly #directory: string;
  readonly #tracker: Tracker;

  private constructor(directory: string, tracker: Tracker) {
    this.#directory = directory;
    this.#tracker = tracker;
  }

  static async open(directory: string, options: OpenOptions = {}): Promise<Subject> {
    const config = configOf({ dataDir: directory });
    return new Subject(directory, await openTracker(config, options));
  }

  /** Until every behaviour is acknowledged. */
  async import(file: string): Promise<void> {
    await importBehaviours({
      reader: new NdjsonReader(ByteSource.ofFile(file)),
      record: (behaviours, source) =>
        this.#tracker.commands.execute(new RecordBehaviours(behaviours, source)),
      rejectsPath: join(this.#directory, 'rejects.ndjson'),
    });
  }

  async caughtUp(): Promise<void> {
    await this.#tracker.caughtUp();
  }

  /** Until the cycle is closed. */
  async runCycle(cycle: string): Promise<void> {
    await this.#tracker.commands.execute(new RunCycle(cycle));
  }

  /** So that a run of the next cycle measures the publication alone. */
  async closeDay(date: string): Promise<void> {
    await this.#tracker.commands.execute(new CloseDay(date));
    await this.#tracker.caughtUp();
  }

  async close(): Promise<void> {
    await this.#tracker.close();
  }
}
