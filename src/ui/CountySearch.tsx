import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTable } from '../context/TableContext.tsx';
import type { County } from '../domain/county.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { RegisteredCounty } from '../domain/registeredCounty.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { searchCounties } from '../view/countySearch.ts';
import { Combobox } from './Combobox.tsx';
import type { Option } from './Combobox.tsx';
import { OfficialName } from './OfficialName.tsx';
import { lateCode } from './lateCode.ts';

type Props = {
  readonly label: string;
  readonly hint?: string;
  /** The chosen county; without it the field empties itself after each choice. */
  readonly chosen?: CountyCode | undefined;
  /** None: the choice was taken away. */
  readonly onChoose: (county: CountyCode | undefined) => void;
  readonly className?: string;
  readonly id?: string;
  /** Counties that cannot be chosen, because they are already. */
  readonly without?: readonly CountyCode[];
  /** Another way, for readers without JavaScript. */
  readonly children?: ReactNode;
};

const none: readonly RegisteredCounty[] = [];

/** Finds a county of the shown figures by any of its names, by a code, or by what it was or became part of. */
export function CountySearch({ chosen, onChoose, without = [], ...rest }: Props) {
  const { counties, table } = useTable().shown;
  const i18n = useI18n();
  const [register, setRegister] = useState(none);
  const own = counties.filter(({ code }) => !without.includes(code));
  // If it does not come, the counties of the figures are found all the same.
  const load = () =>
    void lateCode(import('virtual:registered-counties')).then(
      (module) => setRegister(module.counties),
      () => undefined,
    );
  const toOption = (county: County): Option => ({
    value: county.code,
    text: county.name,
    ...(county.officialName !== county.name && { also: <OfficialName county={county} isRest /> }),
  });
  const found = own.find(({ code }) => code === chosen);
  return (
    <Combobox
      {...rest}
      chosen={found && toOption(found)}
      find={(typed) =>
        searchCounties(
          { counties: [...own].sort((a, b) => i18n.compare(a.name, b.name)), division: table.division, register },
          typed,
          i18n,
        ).map((hits) => ({ label: hits.label, options: hits.counties.map(toOption) }))
      }
      onChoose={(value) => onChoose(value as CountyCode | undefined)}
      onFocus={load}
    />
  );
}
