import type { Problem } from '../domain/problem.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { problemLines } from './problem.ts';

/** A message about the figures or the link: one sentence, and what it rests on. */
export type Notice = {
  readonly id: string;
  readonly about: 'data' | 'link' | 'page';
  readonly text: string;
  readonly details: readonly string[];
  /** What opens the details, where they are folded. */
  readonly fold?: string;
  /** An address to try again. */
  readonly retry?: string;
  /** Asks to save the draft as a file, in these words. */
  readonly save?: string;
};

/** A link can ask for thousands of things. */
const most = 200;

/** The host's file cannot be used: the built figures stand. */
export function failedNotice(problems: readonly Problem[], i18n: I18n): Notice {
  const details = problemLines(problems, i18n);
  return { id: 'failed', about: 'data', text: i18n.t('notice.failed'), details, fold: i18n.t('notice.why') };
}

/** The page shows other figures than it was built with; which, the code that reads the file tells (view/fileReport.ts). */
export function changedNotice(i18n: I18n): Notice {
  return { id: 'changed', about: 'data', text: i18n.t('notice.changed'), details: [] };
}

/** The figures are not summed into the division that was chosen. */
export function divisionNotice(i18n: I18n): Notice {
  return { id: 'division', about: 'data', text: i18n.t('notice.division'), details: [] };
}

/** The table that was chosen did not come: the page shows the one that it has. */
export function tableNotice(i18n: I18n): Notice {
  return { id: 'table', about: 'data', text: i18n.t('notice.table'), details: [] };
}

/** The site's stylesheet did not come: the page has the rules that it was written with. Its own address is tried again. */
export function bareNotice(i18n: I18n): Notice {
  return { id: 'bare', about: 'page', text: i18n.t('notice.bare'), details: [], retry: '' };
}

/**
 * The next page did not come: the one before stays. `attempt`: which of the visit's, each of which is worth a word.
 * `isHeld`: the host has a newer version, and an unsaved draft stands in its way.
 */
export function notFetchedNotice(
  title: string,
  { address, attempt, isHeld }: { readonly address: string; readonly attempt: number; readonly isHeld: boolean },
  i18n: I18n,
): Notice {
  const text = i18n.t(isHeld ? 'notice.held' : 'notice.notFetched', { title });
  const save = isHeld ? { save: i18n.t('failed.page.save') } : {};
  return { id: `page ${attempt}`, about: 'page', text, details: [], retry: address, ...save };
}

/** The link names something that does not exist. */
export function unknownParamsNotice(
  unknown: readonly { readonly param: string; readonly value: string }[],
  areaParams: readonly string[],
  i18n: I18n,
): Notice {
  const details = unknown.slice(0, most).map(({ param, value }) => {
    const shown = value.slice(0, 40);
    return areaParams.includes(param)
      ? i18n.t('notice.unknownParam.area', { value: shown })
      : i18n.t('notice.unknownParam.value', { param, value: shown });
  });
  return { id: 'link', about: 'link', text: i18n.t('notice.unknownParam'), details };
}
