import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { readFigures, readProblemWords } from '../build/read/readFigures.ts';
import { mostBytes } from '../src/dataset/mostBytes.ts';
import { readDataset } from '../src/dataset/readDataset.ts';
import { reportFile } from '../src/view/fileReport.ts';

// Says what would happen if a file were put on the host: npm run check:data FILE. The exit code is 1 where it cannot be used.

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error(`npm run check:data FILE${file === undefined ? '' : `: ${file} finnes ikke`}`);
  process.exit(2);
}

/** The file's beginning: one byte more than is read shows that it is too large. */
function readStart(name: string): Uint8Array {
  const bytes = new Uint8Array(mostBytes + 1);
  const open = openSync(name, 'r');
  try {
    return bytes.subarray(0, readSync(open, bytes));
  } finally {
    closeSync(open);
  }
}

const { definitions, dataset } = readFigures();
const reading = readDataset(readStart(file), { ...definitions, file: path.basename(file) }, dataset);
const { verdict, lead, corrections, problems } = reportFile(
  dataset,
  reading.ok ? reading.dataset : reading.problems,
  readProblemWords(),
);
console.log([lead, ...[...corrections, ...problems].map((line) => `- ${line}`)].join('\n'));
process.exitCode = verdict === 'refused' ? 1 : 0;
