import type { Running } from '../cli/abt.ts';
import { start } from '../cli/abt.ts';

/** How long an answer about the leader may take: a node that is paused gives none. */
const PATIENCE_MS = 1_000;

/** `abt serve` as a process that is killed, paused and started again, always on one port. */
export class ServingNode {
  readonly #settings: Readonly<Record<string, string>>;
  #port = 0;
  #running: Running | null = null;

  constructor(settings: Readonly<Record<string, string>>) {
    this.#settings = settings;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    const running = start(['serve', '--port', String(this.#port)], { settings: this.#settings });
    this.#running = running;
    const { promise: listening, resolve, reject } = Promise.withResolvers<number>();
    let said = '';
    running.process.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, port] = /listening on http:\S+:(\d+)/.exec(said) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
    void running.ended.then(() => reject(new Error(`a node does not start: ${said}`)));
    this.#port = await listening;
  }

  /** @throws if it has ended before, by itself */
  async kill(): Promise<void> {
    await this.#end('SIGKILL', null);
  }

  /** @throws if it does not end in order */
  async stop(): Promise<void> {
    await this.#end('SIGTERM', 0);
  }

  pause(): void {
    this.#running?.process.kill('SIGSTOP');
  }

  resume(): void {
    this.#running?.process.kill('SIGCONT');
  }

  /** Whether it runs the pumps, as far as it answers. */
  async isLeading(): Promise<boolean> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      const answer = await fetch(`${this.url}/metrics`, { signal });
      return /^abt_pumps_leading 1$/m.test(await answer.text());
    } catch {
      return false;
    }
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM', expected: number | null): Promise<void> {
    const running = this.#running;
    if (running === null) return;
    this.#running = null;
    running.process.kill(signal);
    const { code, stderr } = await running.ended;
    if (code !== expected) throw new Error(`a node has ended with ${code}: ${stderr}`);
  }
}
