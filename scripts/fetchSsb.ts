import { dataDir } from '../build/read/readData.ts';
import { fetchSeries } from './ssb/fetchSeries.ts';

// Asks SSB for newer figures and writes them to data/series/: npm run fetch:ssb. The exit code is 1 where a table did not answer.

const isWhole = await fetchSeries({
  dir: dataDir,
  today: new Date().toISOString().slice(0, 10),
  say: (line) => console.log(line),
  wait: (seconds) => {
    console.log(`Venter ${seconds} sekunder, som SSB ber om.`);
    return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  },
  answer: 60,
});
process.exitCode = isWhole ? 0 : 1;
