import { useI18n } from '../i18n/I18nContext.tsx';
import { Icon } from './Icon.tsx';
import css from './ReadingRule.module.css';

/** The announcement's own words on how the table must be read. */
type Caveat = { readonly lead: string; readonly rest: string };

type Props = {
  readonly rule: Caveat;
  /** How old the table's figures are; none beside figures that are not the table's. */
  readonly age?: string;
};

/** The reading rule in full: never hidden, on screen and in print. */
export function ReadingRule({ rule, age }: Props) {
  const { t } = useI18n();
  return (
    <aside className={css.rule} data-part="reading-rule" aria-label={t('rule.label')}>
      <Icon name="info" size={20} />
      <div>
        <p>
          <b>{rule.lead}</b> {rule.rest}
        </p>
        {age !== undefined && <p>{age}</p>}
      </div>
    </aside>
  );
}
