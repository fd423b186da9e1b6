import { useI18n } from '../../i18n/I18nContext.tsx';
import { Press } from '../../ui/Press.tsx';

type Props = {
  /** What the button puts in, in a few words. */
  readonly name: string;
  /** Whether a text has it already. */
  readonly isIn: boolean;
  readonly onPut: () => void;
};

/** Puts a sentence where one writes; once it is there, that is said instead. */
export function PutIn({ name, isIn, onPut }: Props) {
  const { t } = useI18n();
  if (isIn) return <p className="small">{t('application.insert.is')}</p>;
  return (
    <Press aria-label={t('application.insert.name', { figure: name })} onClick={onPut}>
      {t('application.insert')}
    </Press>
  );
}
