import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Municipality, MunicipalityRegister } from '../../domain/municipality.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useDraftKeeper } from '../../state/draftKeeper.ts';
import { changeOffice, useOffice } from '../../state/office.ts';
import { lacksOwnFigure, removeOwnFigure } from '../../state/ownFigures.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { Press } from '../../ui/Press.tsx';
import { nameMunicipality } from '../../view/municipality.ts';
import css from './OfficePage.module.css';

type Props = {
  readonly register: MunicipalityRegister;
  /** The one that is chosen now. */
  readonly municipality: Municipality;
};

/** Says where the draft has figures of municipalities that were chosen before, and takes them out if asked. */
export function OtherPlaces({ register, municipality }: Props) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const taken = useOffice((office) => office.taken);
  const keeper = useDraftKeeper();
  const [said, setSaid] = useState('');
  const inDraft = taken.filter(({ row }) => !lacksOwnFigure(keeper, row));
  const others = register.municipalities.flatMap((one) => {
    const rows = inDraft.filter(({ place }) => place === one.code).map(({ row }) => row);
    return one !== municipality && rows.length > 0 ? [{ one, rows, name: nameMunicipality(one, i18n).name }] : [];
  });
  const remove = ({ one, rows, name }: (typeof others)[number]) => {
    for (const row of rows) removeOwnFigure(keeper, row);
    // The button goes: the field above, where another was chosen, has the focus after it.
    flushSync(() => {
      changeOffice((office) => ({ taken: office.taken.filter(({ place }) => place !== one.code) }));
      setSaid(t('office.others.removed', { name }));
    });
    document.querySelector<HTMLElement>('[data-part=municipality] input')?.focus();
  };
  return (
    <>
      {others.map((other) => (
        <p key={other.one.code} className={css.buttons} data-other-place={other.one.code}>
          <span>
            {plural('office.others', other.rows.length, { name: other.name })}{' '}
            {t('office.others.applicant', { name: nameMunicipality(municipality, i18n).name })}
          </span>
          <Press onClick={() => remove(other)}>{t('office.others.remove', { name: other.name })}</Press>
        </p>
      ))}
      <Announcer text={said} />
    </>
  );
}
