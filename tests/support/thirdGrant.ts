import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dataDir } from '../../build/read/readData.ts';
import { readGrantFiles } from '../../build/read/readGrants.ts';

/** The announcements of data/ with a made-up one as a file more, read as the build reads them. */
export function withThirdGrant() {
  const folder = mkdtempSync(path.join(tmpdir(), 'grants-'));
  try {
    cpSync(dataDir, folder, { recursive: true });
    cpSync(path.join(import.meta.dirname, '../dataset/grant-2022.json'), path.join(folder, 'grants/2022.json'));
    return readGrantFiles(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
