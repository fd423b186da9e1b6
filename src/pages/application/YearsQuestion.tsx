import { useState } from 'react';
import { withYears } from '../../domain/application.ts';
import { yearsAsked, yearsTooMany } from '../../domain/draftNumbers.ts';
import type { FieldPath } from '../../domain/draftNumbers.ts';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { Press } from '../../ui/Press.tsx';
import { fieldId } from '../../view/application/lacks.ts';

type Props = {
  readonly grant: Grant;
  /** Where the focus goes once the years are set: the button is gone. */
  readonly after: FieldPath;
};

/** Asks for as many years as the plan takes, where it goes on after those that are applied for; or says that there are no more. */
export function YearsQuestion({ grant, after }: Props) {
  const { t, plural } = useI18n();
  const years = useApplication(({ draft }) => yearsAsked(draft, grant));
  const tooMany = useApplication(({ draft }) => yearsTooMany(draft, grant));
  const now = useApplication(({ draft }) => draft.years);
  const edit = useEdit();
  const [said, setSaid] = useState('');
  return (
    <div className="needs-script no-print">
      <Announcer text={said} />
      <p role="status" className="said">
        {tooMany !== undefined && t('application.years.most', { plan: tooMany, most: grant.period.maxYears })}
      </p>
      {years !== undefined && (
        <div className="ask-first" data-years-asked>
          <p>{t('application.years.asked', { plan: years, now: plural('application.years', now) })}</p>
          <Press
            onClick={() => {
              edit((draft) => withYears(draft, years));
              setSaid(t('application.years.set', { years }));
              document.getElementById(fieldId(after))?.focus();
            }}
          >
            {t('application.years.take', { years })}
          </Press>
        </div>
      )}
    </div>
  );
}
