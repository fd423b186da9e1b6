import { useState } from 'react';
import { useBasis, useTable } from '../../context/TableContext.tsx';
import type { Indicator } from '../../domain/indicator.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { viewChecks } from '../../view/checks.ts';
import { periodText, viewIndicatorInfo } from '../../view/indicatorInfo.ts';
import { checkWord } from './checkWord.ts';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import css from './Definitions.module.css';

/** Every column in a row, which unfolds to its wording, denominator, colour with its reason, source and note. */
export function Definitions() {
  const { shown } = useTable();
  const basis = useBasis();
  const i18n = useI18n();
  const { t } = i18n;
  const checks = viewChecks(basis, i18n);
  return (
    <>
      <p>{t('about.definitions.text')}</p>
      <table className={css.definitions} aria-labelledby="kolonner">
        <thead>
          <tr>
            <th scope="col">{t('about.checks.column')}</th>
            <th scope="col">{t('info.unit')}</th>
            <th scope="col">{t('info.period')}</th>
            <th scope="col">{t('about.checks.check')}</th>
          </tr>
        </thead>
        {shown.indicators.map((indicator) => (
          <Definition
            key={indicator.id}
            indicator={indicator}
            check={t(checkWord(checks.find(({ id }) => id === indicator.id)?.isFine))}
          />
        ))}
      </table>
    </>
  );
}

type Props = { readonly indicator: Indicator; readonly check: string };

function Definition({ indicator, check }: Props) {
  const { priorities } = useTable();
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(false);
  const isHydrated = useHydrated();
  const { title, lines, more } = viewIndicatorInfo(indicator, i18n, priorities);
  const id = `definisjon-${indicator.id}`;
  return (
    <tbody>
      <tr>
        <th scope="row">
          {/* Without JavaScript all rows are unfolded, and the button is its text. */}
          <button
            type="button"
            className="unfold"
            disabled={!isHydrated}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            <Unbroken text={title} />
          </button>
        </th>
        <td>{indicator.unit}</td>
        <td>{periodText(indicator, i18n)}</td>
        <td>{check}</td>
      </tr>
      <tr id={id} className={`definition ${css.rest}`} data-open={isOpen}>
        <td colSpan={4}>
          <dl>
            {[...lines, ...more].map(({ term, text }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  <Unbroken text={text} />
                </dd>
              </div>
            ))}
          </dl>
        </td>
      </tr>
    </tbody>
  );
}
