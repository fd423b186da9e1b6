import { useI18n } from '../../i18n/I18nContext.tsx';
import { viewSymbols } from '../../view/cell.ts';
import { Unfolds } from '../../ui/Unfolds.tsx';

/** SSB's standard symbols as the table uses them. */
export function Symbols() {
  const i18n = useI18n();
  const { t, number } = i18n;
  const rounded = [number(0, 0), number(0, 1)].join(i18n.t('list.comma'));
  return (
    <>
      <p>{t('about.symbols.text')}</p>
      <Unfolds title={t('about.symbols.fold')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('about.symbols.symbol')}</th>
              <th scope="col">{t('about.symbols.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {[...viewSymbols(i18n), { symbol: rounded, text: t('about.symbols.rounded') }].map(({ symbol, text }) => (
              <tr key={symbol}>
                <th scope="row">{symbol}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Unfolds>
    </>
  );
}
