import type { Lack } from '../../domain/draftChecks.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { fieldId, lackText } from '../../view/application/lacks.ts';
import { goTo } from './steps.ts';

/** What lacks, each line a way to where it is mended. */
export function LackList({ lacks }: { readonly lacks: readonly Lack[] }) {
  const i18n = useI18n();
  return (
    <ul>
      {lacks.map((lack, i) => (
        <li key={`${lack.path} ${i}`}>
          <a href={`#${fieldId(lack.path)}`} onClick={(event) => goTo(event, lack.path)}>
            {lackText(lack, i18n)}
          </a>
        </li>
      ))}
    </ul>
  );
}
