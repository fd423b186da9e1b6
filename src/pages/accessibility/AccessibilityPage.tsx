import { accessibility } from 'virtual:accessibility';
import type { Accessibility } from '../../domain/accessibility.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Door } from '../Door.tsx';

type Props = { readonly subject?: string; readonly owner?: Accessibility };

type Part = { readonly title: MessageKey; readonly lines: readonly MessageKey[] };

const parts: readonly Part[] = [
  {
    title: 'access.how',
    lines: [
      'access.how.keyboard',
      'access.how.reader',
      'access.how.noScript',
      'access.how.print',
      'access.how.colour',
      'access.how.motion',
    ],
  },
  {
    title: 'access.tested',
    lines: ['access.tested.axe', 'access.tested.colour', 'access.tested.keyboard', 'access.tested.noScript'],
  },
  {
    title: 'access.limits',
    lines: [
      'access.limits.people',
      'access.limits.readers',
      'access.limits.charts',
      'access.limits.wide',
      'access.limits.language',
    ],
  },
];

/** How the site is made so that all can use it, what is tested, and what is not in place. No official declaration. */
export function AccessibilityPage({ owner = accessibility }: Props) {
  const { t, date } = useI18n();
  const { reviewed, contact, statement } = owner;
  return (
    <div className="prose">
      <h1>{t('page.accessibility.title')}</h1>
      <p className="lead">{t('access.lead')}</p>
      <p>{t('access.reviewed', { date: date(reviewed) })}</p>
      {statement === undefined ? (
        <p>{t('access.notOfficial')}</p>
      ) : (
        <p>
          <a href={statement}>{t('access.statement')}</a>
        </p>
      )}
      <section>
        <h2>{t('access.aim')}</h2>
        <p>{t('access.aim.text')}</p>
      </section>
      <div className="columns">
        {parts.map(({ title, lines }) => (
          <section key={title}>
            <h2>{t(title)}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{t(line)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {contact !== undefined && (
        <section>
          <h2>{t('access.report')}</h2>
          <p>
            {t('access.report.text')} <a href={contact.url}>{contact.text}</a>
          </p>
        </section>
      )}
      <Door />
    </div>
  );
}
