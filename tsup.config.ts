import { defineConfig } from 'tsup';

const shared = {
  target: 'es2022',
  splitting: false,
  sourcemap: false,
  removeNodeProtocol: false,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
} as const;

/** The reader of HTML pages stands in a file of its own, which only who reads a page loads. */
const mainText = {
  name: 'main-text',
  setup(build: { onResolve(match: { filter: RegExp }, resolve: () => { path: string; external: boolean }): void }) {
    build.onResolve({ filter: /\/main-text\.js$/ }, () => ({ path: './main-text.js', external: true }));
  },
};

/** What the displays of notebooks, the command line and its threads take from the front door they take from the built one beside them, so that the core ships once. */
const frontDoor = {
  name: 'front-door',
  setup(build: {
    initialOptions: { format?: string };
    onResolve(match: { filter: RegExp }, resolve: () => { path: string; external: boolean }): void;
  }) {
    const path = build.initialOptions.format === 'cjs' ? './index.cjs' : './index.js';
    build.onResolve({ filter: /^(?:\.\.\/)+index\.js$/ }, () => ({ path, external: true }));
  },
};

/** The command line, and a door that checks comparisons by itself, know the `InputError` of the front door and no other. */
const errors = {
  name: 'errors',
  setup(build: Parameters<typeof frontDoor.setup>[0]) {
    const path = build.initialOptions.format === 'cjs' ? './index.cjs' : './index.js';
    build.onResolve({ filter: /^(?:\.\.\/)+errors\.js$/ }, () => ({ path, external: true }));
  },
};

/** The writer of Parquet is a door of its own, which the command loads only where it is asked for tables. */
const parquet = {
  name: 'parquet',
  setup(build: { onResolve(match: { filter: RegExp }, resolve: () => { path: string; external: boolean }): void }) {
    build.onResolve({ filter: /\/parquet\.js$/ }, () => ({ path: './parquet.js', external: true }));
  },
};

export default defineConfig([
  // Both are built at once: cleaning for the one must not take what the other has just written.
  {
    ...shared,
    entry: { index: 'src/index.ts', notebook: 'src/notebook/notebook.ts', bullmq: 'src/node/cluster/bullmq.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    // For the door to queues, which runs in Node.
    external: [/^node:/],
    dts: { compilerOptions: { ...shared.dts.compilerOptions, types: ['node'] } },
    esbuildPlugins: [frontDoor],
    clean: ['!cli.js', '!batch-worker.js', '!main-text.js', '!parquet.*'],
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts', 'batch-worker': 'src/node/batch/batch-worker.ts' },
    format: ['esm'],
    platform: 'node',
    dts: false,
    esbuildPlugins: [frontDoor, errors, mainText, parquet],
  },
  {
    ...shared,
    entry: { parquet: 'src/node/parquet/parquet.ts' },
    format: ['esm', 'cjs'],
    platform: 'node',
    dts: { compilerOptions: { ...shared.dts.compilerOptions, types: ['node'] } },
    esbuildPlugins: [frontDoor, errors],
  },
  {
    ...shared,
    entry: { 'main-text': 'src/node/main-text.ts' },
    format: ['esm'],
    platform: 'node',
    minify: true,
    dts: false,
  },
]);
