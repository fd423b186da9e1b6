import type { TieWords } from '../../domain/draftChain.ts';
import type { Lack } from '../../domain/draftChecks.ts';
import type { InputError } from '../../domain/draftNumbers.ts';
import { numberRules } from '../../domain/draftNumbers.ts';
import type { NumberField } from '../../domain/draftNumbers.ts';
import type { NumberRule } from '../../domain/parseNumber.ts';
import type { I18n } from '../../i18n/createI18n.ts';

/** The language's words that tie a benefit to the target group, or do not. */
export function tieWords({ t }: I18n): TieWords {
  const list = (text: string) => text.split(' ');
  return {
    common: list(t('application.chain.common')),
    people: list(t('application.chain.people')),
    within: list(t('application.chain.peopleWithin')),
    same: t('application.chain.same').split(', ').map(list),
  };
}

/** What is lacking, as one line of the checklist. */
export function lackText({ code }: Lack, i18n: I18n): string {
  const { t } = i18n;
  switch (code.kind) {
    case 'text':
      return t('application.lack.text', { label: t(`application.text.${code.field}`) });
    case 'question':
    case 'exclusion':
    case 'interest':
      return t('application.lack.wording', { wording: code.wording });
    case 'encouragementHow':
      return t('application.lack.how', { wording: code.wording });
    case 'number':
      return errorText(code.error, code.firstYear, i18n);
    case 'benefitGroup':
      return t('application.lack.benefitGroup', { name: code.name || (code.row ?? '') });
    default:
      return t(`application.lack.${code.kind}`, { row: code.row ?? '' });
  }
}

/** Why a typed number is wrong, and how one is written that is not. */
export function wrongText(field: NumberField, why: InputError['why'], { t, number, percent }: I18n): string {
  const { decimals, least, most, sign }: NumberRule = numberRules[field];
  const print = (value: number) => number(value / 10 ** decimals, value % 10 ** decimals === 0 ? 0 : decimals);
  const unit = sign === 'percent' ? percent : '';
  const example = sign === 'kroner' ? number(50_000, 0) : sign === 'percent' ? number(80, 0) : number(6, 0);
  const isOverFull = field === 'percentage' && why === 'tooLarge';
  return t(`application.error.${isOverFull ? 'overFull' : why}`, {
    example: example + unit,
    least: print(least) + unit,
    most: print(most) + unit,
  });
}

/** One line of the summary: where, and what is wrong. `firstYear`: which of the measure's years the first here is. */
export function errorText({ path, field, why }: InputError, firstYear: number, i18n: I18n): string {
  return i18n.t('application.error.item', {
    where: fieldName(path, field, firstYear, i18n),
    error: wrongText(field, why, i18n),
  });
}

/** The field as it is called on the page, with its row where there are several. */
export function fieldName(path: string, field: NumberField, firstYear: number, { t }: I18n): string {
  const label =
    field === 'people'
      ? t('application.text.people')
      : field === 'otherOwn' || field === 'competence'
        ? t(`application.${field}`)
        : field === 'awarded' || field === 'reached' || field === 'competenceSpent'
          ? t(`application.report.text.${field}`)
          : t(`application.cell.${field}`);
  const numbers = path.split('.').flatMap((part) => (/^\d+$/.test(part) ? [Number(part) + 1] : []));
  const [first, second] = numbers;
  if (path.startsWith('perYear') && second !== undefined && first !== undefined) {
    const group = t('application.row.positions.year', { number: second, year: first + firstYear - 1 });
    return t('application.error.where', { group, field: label });
  }
  if (path.startsWith('perYear') && first !== undefined)
    return t('application.error.where', {
      group: t('application.year', { year: first + firstYear - 1 }),
      field: label,
    });
  if (path.startsWith('activities') && first !== undefined)
    return t('application.error.where', { group: t('application.row.activities', { number: first }), field: label });
  return label;
}

/** Id of the element that a path leads to. */
export function fieldId(path: string): string {
  return `felt-${path.replaceAll('.', '-')}`;
}
