/** Under which name the browser keeps the one draft. */
const key = 'sosialtjenestetall.soknad';

/** What the browser keeps: the project file's text, and a mark that changes each time that it is saved. */
export type Kept = { readonly revision: string; readonly saved: string; readonly text: string };

/** What the browser has; `broken` where something stands there that was not put there by this page: its text as it lies there. */
export type KeptReading =
  | { readonly kind: 'none' | 'closed' }
  | { readonly kind: 'broken'; readonly text: string }
  | { readonly kind: 'kept'; readonly kept: Kept };

/** Reads the draft that the person has saved on this machine. `closed`: the browser keeps nothing for this site. */
export function readKept(): KeptReading {
  let item: string | null;
  try {
    item = window.localStorage.getItem(key);
  } catch {
    return { kind: 'closed' };
  }
  if (item === null) return { kind: 'none' };
  try {
    const { revision, saved, text } = JSON.parse(item) as Record<string, unknown>;
    if (typeof revision === 'string' && typeof saved === 'string' && typeof text === 'string')
      return { kind: 'kept', kept: { revision, saved, text } };
  } catch {
    // Falls through: it was not written here.
  }
  return { kind: 'broken', text: item };
}

/** Keeps the draft's text for as long as the tab lives: a reload loses nothing. Whether the browser let it. */
export function keepInTab(text: string): boolean {
  try {
    window.sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** What was kept in this tab; none where nothing was, or the browser keeps nothing. */
export function readTab(): string | undefined {
  try {
    return window.sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The text is safe elsewhere, or is not to be kept. */
export function forgetTab(): void {
  try {
    window.sessionStorage.removeItem(key);
  } catch {
    // Nothing is kept.
  }
}

/** Where the tab remembers what was typed in rows that have been taken away. */
const removedKey = `${key}.fjernet`;

/** Keeps the rows that have been taken away for as long as the tab lives. */
export function keepRemovedInTab(removed: object): void {
  try {
    if (Object.keys(removed).length > 0) window.sessionStorage.setItem(removedKey, JSON.stringify(removed));
    else window.sessionStorage.removeItem(removedKey);
  } catch {
    // They can be fetched back until the tab is loaded again.
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The rows that were taken away in this tab, by the rows' path; whatever else stands there is passed over. */
export function removedInTab(): Record<string, { at: number; row: Record<string, string> }[]> {
  try {
    const found = JSON.parse(window.sessionStorage.getItem(removedKey) ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(found).map(([path, rows]) => [
        path,
        (Array.isArray(rows) ? (rows as { at?: unknown; row?: unknown }[]) : []).flatMap(({ at, row }) =>
          Number.isSafeInteger(at) && row !== null && typeof row === 'object' && Object.values(row).every(isText)
            ? [{ at: at as number, row: row as Record<string, string> }]
            : [],
        ),
      ]),
    );
  } catch {
    return {};
  }
}

/** Where the tab remembers that saving was said no to. */
const noKey = `${key}.nei`;

/** Remembers for as long as the tab lives whether saving was said no to: it is asked once. */
export function declineInTab(isDeclined: boolean): void {
  try {
    if (isDeclined) window.sessionStorage.setItem(noKey, '');
    else window.sessionStorage.removeItem(noKey);
  } catch {
    // It is asked again.
  }
}

/** Whether saving was said no to in this tab. */
export function isDeclinedInTab(): boolean {
  try {
    return window.sessionStorage.getItem(noKey) !== null;
  } catch {
    return false;
  }
}

/** What came of saving. `conflict`: something else has been saved since `revision` was read or written. */
export type Keeping =
  | { readonly kind: 'saved'; readonly kept: Kept }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed' };

/**
 * Saves the draft on this machine. `revision`: that of what this window last read or wrote, none if nothing; another
 * one there means that another window has saved in the meantime, and only `overwrite` goes on.
 */
export function keep(text: string, saved: string, revision: string | undefined, overwrite: boolean): Keeping {
  const there = readKept();
  if (there.kind === 'closed') return { kind: 'failed' };
  const known = there.kind === 'kept' ? there.kept.revision : undefined;
  const isOther = there.kind === 'broken' || (known !== undefined && known !== revision);
  if (isOther && !overwrite) return { kind: 'conflict' };
  // Only has to differ from the last one; crypto.randomUUID is not there without https.
  const kept: Kept = { revision: `${saved} ${Math.random()}`, saved, text };
  try {
    window.localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    return { kind: 'failed' };
  }
  return { kind: 'saved', kept };
}

/** What came of deleting. `nothing`: there was no draft; `conflict`: another one lies there than `revision`. */
export type Forgetting = 'forgotten' | 'nothing' | 'conflict' | 'failed';

/** Deletes the draft from this machine; one that this window has not read or written only with `anyway`. */
export function forget(revision: string | undefined, anyway: boolean): Forgetting {
  const there = readKept();
  if (there.kind === 'none' || there.kind === 'closed') return 'nothing';
  if (!anyway && (there.kind !== 'kept' || there.kept.revision !== revision)) return 'conflict';
  try {
    window.localStorage.removeItem(key);
    return 'forgotten';
  } catch {
    return 'failed';
  }
}

/** Tells when another window saves or deletes; the browser sends nothing of what this window does itself. */
export function watchKept(onChange: (revision: string | undefined) => void): () => void {
  const listen = ({ key: changed }: StorageEvent) => {
    if (changed !== null && changed !== key) return;
    const there = readKept();
    onChange(there.kind === 'kept' ? there.kept.revision : undefined);
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}
