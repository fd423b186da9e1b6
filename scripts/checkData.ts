import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { dataDir, tableIds } from '../build/read/readData.ts';
import { readFigures, readProblemWords } from '../build/read/readFigures.ts';
import { mostBytes } from '../src/dataset/mostBytes.ts';
import { readDataset } from '../src/dataset/readDataset.ts';
import { reportFile } from '../src/view/fileReport.ts';

// Says what would happen if a file were put on the host: npm run check:data FILE [TABLE]. It is held against the table that
// is named, else the one in whose folder it lies, else the newest. The exit code is 1 where it cannot be used.

const [file, named] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error(`npm run check:data FILE [TABLE]${file === undefined ? '' : `: ${file} finnes ikke`}`);
  process.exit(2);
}

const ids = tableIds();
if (named !== undefined && !ids.includes(named)) {
  console.error(`Tabellen «${named}» finnes ikke. Tabellene er ${ids.join(', ')}.`);
  process.exit(2);
}
const folder = path.relative(path.join(dataDir, 'tables'), path.dirname(path.resolve(file)));
const table = named ?? ids.find((id) => id === folder) ?? ids[0];

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

const { definitions, dataset } = readFigures(dataDir, table);
const reading = readDataset(readStart(file), { ...definitions, file: path.basename(file) }, dataset);
const { verdict, lead, corrections, problems } = reportFile(
  dataset,
  reading.ok ? reading.dataset : reading.problems,
  readProblemWords(),
);
if (ids.length > 1) console.log(`Holdt mot tabellen «${table}».`);
console.log([lead, ...[...corrections, ...problems].map((line) => `- ${line}`)].join('\n'));
process.exitCode = verdict === 'refused' ? 1 : 0;
