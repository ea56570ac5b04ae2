import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'web/**/*.test.{ts,tsx}',
      'test/**/*.test.ts',
      'eval/**/*.test.ts',
      'train/**/*.test.ts',
    ],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
