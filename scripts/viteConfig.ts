import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { dataPlugin } from '../build/data.ts';
import { makeSite } from '../build/site/site.ts';

/** What building and testing share. */
export const viteConfig: InlineConfig = {
  configFile: false,
  base: makeSite().base,
  plugins: [react(), dataPlugin()],
  // Everything stays a file of its own: a data: address would need a place in the CSP.
  build: { target: 'es2022', assetsInlineLimit: 0 },
};
