import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Nastiness } from './nastiness.ts';

const MAIN = fileURLToPath(new URL(`./main${extname(import.meta.url)}`, import.meta.url));

interface State {
  readonly nastiness: Nastiness;
  readonly subscriptions: number;
}

/** The test server as a process of its own, for crashes and for measuring. */
export class KurrentProcess {
  readonly url: string;
  readonly port: number;
  readonly #control: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, line: { url: string; port: number; control: string }) {
    this.#child = child;
    this.url = line.url;
    this.port = line.port;
    this.#control = line.control;
  }

  /** `rest`: further arguments as main.ts has them. The caller removes the directory. */
  static async start(directory: string, ...rest: readonly string[]): Promise<KurrentProcess> {
    const args = [MAIN, '--directory', directory, ...rest];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface(child.stdout)) {
      return new KurrentProcess(
        child,
        JSON.parse(line) as { url: string; port: number; control: string },
      );
    }
    throw new Error('the test server has not started');
  }

  async behave(nastiness: Partial<Nastiness> | null): Promise<void> {
    await this.#post('behave', JSON.stringify(nastiness));
  }

  cutConnections = (): Promise<void> => this.#post('cut-connections');
  cutSubscriptions = (): Promise<void> => this.#post('cut-subscriptions');
  endSubscriptions = (): Promise<void> => this.#post('end-subscriptions');
  /** Nobody listens any more on the port; the process and what it keeps stay. */
  goAway = (): Promise<void> => this.#post('go-away');
  comeBack = (): Promise<void> => this.#post('come-back');

  async state(): Promise<State> {
    return (await (await fetch(this.#control)).json()) as State;
  }

  /** SIGSTOP: everything stays open and nothing moves, until `resume`. */
  pause(): void {
    this.#child.kill('SIGSTOP');
  }

  resume(): void {
    this.#child.kill('SIGCONT');
  }

  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return;
    const exited = once(this.#child, 'exit');
    this.#child.kill(signal);
    await exited;
  }

  async #post(action: string, body = ''): Promise<void> {
    const response = await fetch(`${this.#control}/${action}`, { method: 'POST', body });
    if (!response.ok) throw new Error(`the test server answers ${response.status} to ${action}`);
  }
}
