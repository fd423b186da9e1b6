import type { FileFault } from '../../export/application/projectFile.ts';
import type { I18n } from '../../i18n/createI18n.ts';

/** Why a project file cannot be opened, and what to do. */
export function faultText(fault: FileFault, { t }: I18n): string {
  const version = fault.code === 'newer' ? fault.version : '';
  const at = fault.code === 'broken' ? fault.at : '';
  return t(`application.fault.${fault.code}`, { version, at });
}
