import { memo } from 'react';
import type { Draft } from '../../domain/application.ts';
import { lacksOf } from '../../domain/draftChecks.ts';
import type { Grant } from '../../domain/grant.ts';
import type { PriorityArea } from '../../domain/priority.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { fieldId, lackText } from '../../view/application/lacks.ts';

type Props = { readonly draft: Draft; readonly grant: Grant; readonly priorities: readonly PriorityArea[] };

/** What the application lacks, each line a way back to where it is mended. */
export const Checklist = memo(function Checklist({ draft, grant, priorities }: Props) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const lacks = lacksOf(draft, grant, priorities);
  return (
    <section className="checklist">
      <h3>{t('application.lacks.heading')}</h3>
      {lacks.length === 0 ? (
        <p>{t('application.lacks.none')}</p>
      ) : (
        <details open>
          <summary>{plural('application.lacks.count', lacks.length)}</summary>
          <ul>
            {lacks.map((lack, i) => (
              <li key={`${lack.path} ${i}`}>
                <a href={`#${fieldId(lack.path)}`} onClick={(event) => goTo(event, lack.path)}>
                  {lackText(lack, i18n)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
});

/** Takes the reader to a field and gives it the focus; the address stays as it is. */
export function goTo(event: { preventDefault: () => void }, path: string): void {
  const field = document.getElementById(fieldId(path));
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: 'center' });
  const target = field.matches('input, select, textarea, [tabindex]') ? field : field.querySelector('input');
  target?.focus({ preventScroll: true });
}
