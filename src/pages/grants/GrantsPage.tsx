import type { Dataset } from '../../domain/dataset';
import type { Grants } from '../../domain/grant';
import { useI18n } from '../../i18n/I18nContext';

type Props = {
  readonly dataset: Dataset;
  readonly grants: Grants;
  readonly subject: string;
  /** The site's root path, with its slashes. */
  readonly base: string;
};

export function GrantsPage({ subject }: Props) {
  const { t } = useI18n();
  return <h1>{t('page.grants.title', { name: subject, title: subject, year: subject })}</h1>;
}
