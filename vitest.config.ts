import { defineConfig } from 'vitest/config';
import { viteConfig } from './scripts/viteConfig.ts';

export default defineConfig({
  ...(viteConfig.plugins && { plugins: viteConfig.plugins }),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    environment: 'node',
    // By itself it leaves one processor free: on two, the tests take nearly twice as long.
    maxWorkers: '100%',
    // Component tests press through a whole table; a loaded machine takes its time.
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});
