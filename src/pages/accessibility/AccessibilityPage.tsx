import { useI18n } from '../../i18n/I18nContext';

export function AccessibilityPage() {
  const { t } = useI18n();
  return <h1>{t('page.accessibility.title')}</h1>;
}
