/** Serves the built site on this machine and prints its address. `PORT`: 4173 unless told, the next free one if taken. */
import { serveSite } from './server.ts';
import type { Running } from './server.ts';
import { makeSite } from '../build/site/site.ts';

const { dist, base } = makeSite();

async function start(port: number, tries: number): Promise<Running> {
  try {
    return await serveSite({ dist, base, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === 0) throw error;
    return start(port + 1, tries - 1);
  }
}

const { url } = await start(Number(process.env['PORT'] ?? 4173), 20);
console.log(`Sosialtjenestetall: ${url}  (Ctrl+C to stop)`);
