import { reportTexts, rowFields, textFields } from '../../domain/application.ts';
import { stepOf } from '../../domain/applicationSteps.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { fieldName } from './lacks.ts';

/** A place in a project file in the words of the page: the field with its row, else the step or the part that it is of. */
export function placeName(at: string, i18n: I18n): string {
  const { t } = i18n;
  const [part = '', first = '', second = '', third, fourth, fifth] = at.split('.');
  if (part === 'quotes' || part === 'declined') return t('application.place.quotes');
  if (part === 'office') return t('application.place.office');
  if (part !== 'draft' || first === '') return t('application.place.file');
  const path = [first, second, third, fourth, fifth].filter((one) => one).join('.');
  if (first === 'grant') return t('application.grant');
  if (first === 'area' || first === 'firstYear' || first === 'years' || first === 'competence')
    return t(`application.${first}`);
  const text = textFields.find((field) => first === 'texts' && field === second);
  if (text) return t(`application.text.${text}`);
  if (first === 'report') {
    const reported = reportTexts.find((field) => field === second);
    return reported ? t(`application.report.text.${reported}`) : t('application.report.heading');
  }
  if (first === 'perYear' && second !== '') {
    const year = Number(second) + 1;
    const group =
      third === 'positions' && fourth !== undefined
        ? t('application.row.positions.year', { number: Number(fourth) + 1, year })
        : t('application.year', { year });
    const field = [...rowFields.positions, 'spent' as const].find((one) => one === (fifth ?? third));
    if (field) return t('application.error.where', { group, field: t(`application.cell.${field}`) });
    return third === 'otherOwn' ? fieldName(path, third, 1, i18n) : group;
  }
  if (first === 'ownFigures' || first === 'benefits' || first === 'activities') {
    if (second === '') return t(`application.rows.${first}`);
    const group = t(`application.row.${first}`, { number: Number(second) + 1 });
    const field = rowFields[first].find((one) => one === third);
    return field ? t('application.error.where', { group, field: t(`application.cell.${field}`) }) : group;
  }
  return t(`application.step.${stepOf(path)}`);
}
