import { defineConfig } from 'tsup';

const shared = {
  target: 'es2022',
  splitting: false,
  sourcemap: false,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
} as const;

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, format: ['esm', 'cjs'], platform: 'neutral', clean: true },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], platform: 'node', dts: false, external: ['./index.js'] },
]);
