import { useTable } from '../context/TableContext.tsx';
import type { PrioritySlug } from '../domain/ids.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { SelectField } from './SelectField.tsx';

type Props = {
  readonly value: string | undefined;
  /** Takes the areas that are chosen: one, or none for all. */
  readonly onChoose: (areas: readonly PrioritySlug[]) => void;
  readonly className?: string | undefined;
};

/** Which priority area's figures are shown; nothing where the announcement names none. */
export function PriorityChoice({ value, onChoose, className }: Props) {
  const { priorities } = useTable();
  const { t } = useI18n();
  if (priorities.length === 0) return null;
  return (
    <SelectField
      className={className}
      label={t('choices.priority')}
      value={value ?? ''}
      onChange={(slug) => onChoose(slug ? [slug as PrioritySlug] : [])}
    >
      <option value="">{t('choices.allPriorities')}</option>
      {priorities.map(({ slug, title }) => (
        <option key={slug} value={slug}>
          {title}
        </option>
      ))}
    </SelectField>
  );
}
