#!/usr/bin/env -S node --max-semi-space-size=16 --heap-growing-percent=50 --no-allocation-site-pretenuring

// This file alone has to run on any Node: it imports nothing before it has looked.
const OLDEST_NODE = 24;
const { node } = process.versions;
if (parseInt(node, 10) < OLDEST_NODE) {
  console.error(
    `abt: NODE_TOO_OLD: this is Node ${node}, and abt needs ${OLDEST_NODE} or newer: ` +
      'run `npm ci` and then `npm run abt`, which bring their own, or install a newer one',
  );
  process.exitCode = 2;
} else {
  void start();
}

async function start(): Promise<void> {
  const { enableCompileCache } = await import('node:module');
  // Compiling what it is made of is a quarter of what a short command takes. Where the place may
  // not be written, it is done each time.
  enableCompileCache(`${import.meta.dirname}/../node_modules/.cache/abt`);
  const { run } = await import('./cli/program.ts');
  await run(process);
}
