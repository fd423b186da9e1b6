import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { wordFile } from '../../../src/export/application/wordFile.ts';
import { wordSettings } from '../../../src/export/application/wordSettings.ts';
import { viewDraft } from '../../../src/view/application/draft.ts';
import { context, fullDraft } from '../../support/draft.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

// Only where LibreOffice is installed: no run on a new machine depends on it.
it.skipIf(!hasOffice)('another program opens the Word file, and makes a PDF of it', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'word-'));
  try {
    const draft = fullDraft();
    const blob = await wordFile(viewDraft(draft, context), wordSettings(draft, context), new Map());
    const file = path.join(folder, 'soknad.docx');
    writeFileSync(file, new Uint8Array(await blob.arrayBuffer()));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    const pdf = readFileSync(path.join(folder, 'soknad.pdf'), 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
