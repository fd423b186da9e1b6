import type { DivisionSpan } from '../domain/division.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { SelectField } from './SelectField.tsx';
import { divisionName } from '../view/divisionName.ts';

type Props = {
  /** Name of the division that the figures were printed for. */
  readonly printed: string;
  readonly divisions: readonly DivisionSpan[];
  readonly value: string | undefined;
  readonly onChoose: (division: string | undefined) => void;
};

/** Which counties the figures are for: those that they were printed for, or later ones that they are summed into. */
export function DivisionChoice({ printed, divisions, value, onChoose }: Props) {
  const i18n = useI18n();
  return (
    <SelectField
      className="choose-division"
      label={i18n.t('choices.division')}
      value={value ?? ''}
      onChange={(start) => onChoose(start || undefined)}
    >
      <option value="">{printed}</option>
      {divisions.map((span) => (
        <option key={span.start} value={span.start}>
          {divisionName(span, i18n)}
        </option>
      ))}
    </SelectField>
  );
}
