import { useI18n } from '../../i18n/I18nContext.tsx';
import { Press } from '../../ui/Press.tsx';

type Props = {
  /** What the button puts in, in a few words. */
  readonly name: string;
  /** Whether a text has it already. */
  readonly isIn: boolean;
  readonly onPut: () => void;
};

/** Puts a sentence where one writes; that one text has it is said, and another may have it too. */
export function PutIn({ name, isIn, onPut }: Props) {
  const { t } = useI18n();
  return (
    <p className="put-in">
      <Press aria-label={t('application.insert.name', { figure: name })} onClick={onPut}>
        {t('application.insert')}
      </Press>
      {isIn && <span className="small">{t('application.insert.is')}</span>}
    </p>
  );
}
