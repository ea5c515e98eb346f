import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TESTS = new URL('test/', import.meta.url).href;
const require = createRequire(import.meta.url);

/** As jest asks its transformer for a file that Node will load as a module. */
const AS_MODULE = {
  isInternalModule: false,
  supportsDynamicImport: true,
  supportsExportNamespaceFrom: true,
  supportsStaticESM: true,
  supportsTopLevelAwait: true,
};

/** Of every file that this process has compiled, for the stacks of errors. */
const sourceMaps = new Map();
let transformer;
let testFiles = 0;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return found.url.startsWith(TESTS) ? { ...found, url: `${found.url}?${testFiles}` } : found;
  },

  load(url, context, next) {
    const { protocol, pathname } = new URL(url);
    if (protocol !== 'file:' || !pathname.endsWith('.ts')) return next(url, context);
    const path = fileURLToPath(url);
    const { code, sourceMapPath } = transformer.transform(path, AS_MODULE);
    sourceMaps.set(url, sourceMapPath);
    return { format: 'module', source: code, shortCircuit: true };
  },
});

/**
 * What jest's runner asks of a runtime, with modules that Node itself loads, in the realm and with
 * the loader that they have in the program. What is in `test` is loaded for each test file; what
 * is tested, and packages, once a process: half of the suite's time went into loading them anew.
 * So modules cannot be mocked, and what one keeps between calls it keeps for later test files.
 */
export default class NodeRuntime {
  constructor(config, environment, resolver, ofConfig) {
    transformer = ofConfig;
  }

  async unstable_importModule(path) {
    testFiles++;
    await import(pathToFileURL(path).href);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  /** The test framework, which registers with itself: new for each test file. */
  requireInternalModule(path) {
    delete globalThis[Symbol.for('EVENT_HANDLERS')];
    delete require.cache[path];
    return require(path);
  }

  requireModule(path) {
    return require(path);
  }

  getSourceMaps() {
    return sourceMaps;
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }

  setGlobalsForRuntime() {}
  enterTestCode() {}
  leaveTestCode() {}
  teardown() {}
}
