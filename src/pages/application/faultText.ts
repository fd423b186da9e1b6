import type { FileFault, ProjectReading } from '../../export/application/projectFile.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { placeName } from '../../view/application/placeName.ts';

/** Why a project file cannot be opened, and what to do. */
export function faultText(fault: FileFault, i18n: I18n): string {
  const version = fault.code === 'newer' ? fault.version : '';
  const at = fault.code === 'broken' ? placeName(fault.at, i18n) : '';
  return i18n.t(`application.fault.${fault.code}`, { version, at });
}

/** Why what lies on the machine cannot be opened as a draft: there is no file. */
export function storedFaultText(reading: ProjectReading | undefined, i18n: I18n): string {
  const { t } = i18n;
  if (!reading || reading.ok) return t('application.saved.broken', { fault: t('application.saved.unreadable') });
  const { fault } = reading;
  if (fault.code === 'newer') return t('application.saved.newer', { version: fault.version });
  const text =
    fault.code === 'broken'
      ? t('application.saved.brokenAt', { at: placeName(fault.at, i18n) })
      : t('application.saved.unreadable');
  return t('application.saved.broken', { fault: text });
}

/** What a draft names and this site does not have, each with where it stands. */
export function unknownNames(unknown: Extract<ProjectReading, { ok: true }>['unknown'], i18n: I18n): string[] {
  return unknown.map(({ at, id }) => i18n.t('application.fileUnknown.of', { where: placeName(at, i18n), id }));
}
