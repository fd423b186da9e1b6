import { useRef, useState } from 'react';
import { useReadImport } from '../../context/ImportContext.tsx';
import type { ImportAnswers, ImportedFile } from '../../domain/importedFile.ts';
import { importRules } from '../../domain/importRules.ts';
import { toldOf } from '../../domain/office.ts';
import type { MunicipalityRegister } from '../../domain/municipality.ts';
import type { Sources } from '../../domain/sources.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { I18n } from '../../i18n/createI18n.ts';
import { changeOffice } from '../../state/office.ts';
import { dayOfFile, today } from '../../ui/useToday.ts';

/** What files were read from, as long as the document lives: they are read again when a question is answered. */
const contents = new Map<string, File | string>();
export const contentOf = (id: string): File | string | undefined => contents.get(id);

/** A file that is being read, and how far it has come. */
export type Reading = { readonly name: string; readonly part: number; readonly stop: () => void };

/** What came of a file; `read`: which one waits to be seen. */
export type Said = { readonly text: string; readonly read?: string };

type About = { readonly sources: Sources; readonly register: MunicipalityRegister };
type ToRead = {
  readonly id?: string;
  readonly name: string;
  readonly content: File | string;
  readonly answers?: ImportAnswers;
};

/** Which measures are used at first: those that are known; where none is, the only one. */
const firstUsed = ({ measures }: ImportedFile): string[] => {
  const known = measures.filter(({ match }) => match?.kind === 'same');
  return (known.length > 0 ? known : measures.length === 1 ? measures : []).map(({ id }) => id);
};

/** How much was read; what is split by age, sex or the like is one measure. */
function readText({ name, measures }: ImportedFile, { t, plural }: Pick<I18n, 't' | 'plural'>): string {
  const [first, ...others] = measures;
  const isOne = first && others.every(({ label, code }) => label === first.label && code === first.code);
  const by = isOne ? first.categories.map(({ dimension }) => dimension.toLowerCase()).join(', ') : '';
  return others.length > 0 && by !== ''
    ? t('office.add.readBy', { name, by, count: measures.length })
    : plural('office.add.read', measures.length, { name });
}

/** Reads files one after the other and keeps what is in them; what is said of each is in `said`. */
export function useRead({ sources, register }: About) {
  const { t, plural } = useI18n();
  const read = useReadImport();
  const [reading, setReading] = useState<Reading>();
  const [said, setSaid] = useState<readonly Said[]>([]);
  const queue = useRef(Promise.resolve());
  const one = async ({ id, name, content, answers = {} }: ToRead) => {
    if (!read) return;
    const abort = new AbortController();
    const show = (part: number) => setReading({ name, part, stop: () => abort.abort() });
    show(0);
    try {
      // Asked before the file is read: the browser looks it up on the disk.
      const writtenOn = typeof content === 'string' ? undefined : dayOfFile(content);
      const rules = importRules(sources, register);
      const imported = await read({ content, name, answers, rules, onProgress: show, signal: abort.signal });
      if (imported.kind === 'refused') {
        const reason = t(`office.refused.${imported.reason}`);
        setSaid((lines) => [...lines, { text: t('office.refused', { name, reason }) }]);
        return;
      }
      // crypto.randomUUID is not there without https.
      const own = id ?? `${Date.now()}-${Math.random()}`;
      contents.set(own, content);
      const { file } = toldOf({ file: imported.file, answers: {} }, answers);
      changeOffice(({ files }) => {
        // A file that is dropped may have been fetched long before; what is pasted is of the day that it first was.
        const pastedOn = files.find((before) => before.id === id)?.retrieved ?? today();
        const retrieved = writtenOn ?? pastedOn;
        const added = { id: own, file, answers, retrieved, isConfirmed: false, used: firstUsed(file) };
        return {
          files: id === undefined ? [...files, added] : files.map((before) => (before.id === id ? added : before)),
        };
      });
      setSaid((lines) => [...lines, { text: readText(file, { t, plural }), read: own }]);
    } catch {
      const stopped = t('office.add.stopped', { name });
      const failed = t('office.refused', { name, reason: t('office.refused.failed') });
      setSaid((lines) => [...lines, { text: abort.signal.aborted ? stopped : failed }]);
    } finally {
      setReading(undefined);
    }
  };
  const readAll = (all: readonly ToRead[]) => {
    setSaid([]);
    for (const each of all) queue.current = queue.current.then(() => one(each));
  };
  return { reading, said, readAll };
}
