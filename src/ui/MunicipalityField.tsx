import { Fragment, useMemo } from 'react';
import { useTable } from '../context/TableContext.tsx';
import type { County } from '../domain/county.ts';
import type { Municipality, MunicipalityRegister } from '../domain/municipality.ts';
import { todaysDivision } from '../domain/municipality.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import {
  countyNameIn,
  isDivided,
  nameMunicipality,
  searchMunicipalities,
  sortMunicipalities,
  viewMunicipality,
} from '../view/municipality.ts';
import type { NamedMunicipality } from '../view/municipality.ts';
import { Combobox } from './Combobox.tsx';
import type { Option } from './Combobox.tsx';
import css from './MunicipalityField.module.css';

type Props = {
  readonly chosen: Municipality | undefined;
  /** The reader's county in the table, whose municipalities come first. */
  readonly county?: County | undefined;
  /** None: the choice was taken away. */
  readonly onChoose: (municipality: Municipality | undefined) => void;
  /** All that there are; readers without JavaScript have them as a list to look in. */
  readonly register: MunicipalityRegister;
  readonly className?: string;
  readonly id?: string;
};

/** Finds the office's municipality by any of its names or numbers, and says which county it lies in, today and in the table. */
export function MunicipalityField({ chosen, county, onChoose, register, className, id }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { division } = useTable().printed.table;
  const sorted = useMemo(() => sortMunicipalities(register.municipalities, i18n), [register, i18n]);
  const lies = chosen && viewMunicipality(chosen, register, division, i18n);
  return (
    <div className={className} data-part="municipality">
      <Combobox
        {...(id !== undefined && { id })}
        label={t('office.municipality')}
        hint={t('office.municipality.hint')}
        chosen={chosen && toOption(nameMunicipality(chosen, i18n))}
        find={(typed) => {
          const isNear = ({ municipality }: NamedMunicipality) => municipality.counties[division] === county?.code;
          // Whoever searches has the best answer first, wherever it lies; of answers as good, the own county's.
          const nearFirst = [...sorted.filter(isNear), ...sorted.filter((one) => !isNear(one))];
          const found = searchMunicipalities(nearFirst, typed);
          if (isDivided(typed, found)) return group(t('office.municipality.divided', { number: typed.trim() }), found);
          if (typed.trim() !== '' || !county || !found.some(isNear)) return group(undefined, found);
          return [
            ...group(t('office.municipality.near', { name: county.name }), found.filter(isNear)),
            ...group(
              t('office.municipality.others'),
              found.filter((one) => !isNear(one)),
            ),
          ];
        }}
        onChoose={(code) => onChoose(register.municipalities.find((one) => one.code === code))}
      >
        <select className={css.all} data-lookup="" aria-label={t('office.municipality.plain')} defaultValue="">
          <option value="">{t('office.municipality.plain')}</option>
          {sorted.map(({ municipality, name, others }) => (
            <option key={municipality.code} value={municipality.code}>
              {t('office.municipality.option', {
                name: [name, ...others.map((other) => other.name)].join(t('office.municipality.between')),
                code: municipality.code,
                county: countyNameIn(municipality, register, todaysDivision(register)) ?? '',
              })}
            </option>
          ))}
        </select>
        <p className="small">{t('office.municipality.plainUse')}</p>
      </Combobox>
      {lies && (
        <p className={`small ${css.place}`}>
          {lies.place}
          {lies.note && ` ${lies.note}`}
        </p>
      )}
    </div>
  );
}

const group = (label: string | undefined, found: readonly NamedMunicipality[]) =>
  found.length > 0 ? [{ label, options: found.map(toOption) }] : [];

const toOption = ({ municipality, name, others }: NamedMunicipality): Option => ({
  value: municipality.code,
  text: name,
  ...(others.length > 0 && {
    also: others.map((other, at) => (
      <Fragment key={other.name}>
        {at > 0 && ' '}
        <span lang={other.language}>{other.name}</span>
      </Fragment>
    )),
  }),
});
