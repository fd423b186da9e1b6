import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import css from './FigureRow.module.css';

/** What the shapes of the lines of counties stand for. */
export function StripLegend({ name }: { readonly name: string }) {
  const { country } = useTable().printed;
  const { t } = useI18n();
  const entries = [
    { text: name, own: true, shape: 'M8 2l6 6-6 6-6-6z' },
    { text: t('county.figures.others'), own: false, shape: 'M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z' },
    { text: country.name, own: false, shape: 'M8 1v3M8 6.5v3M8 12v3' },
  ];
  return (
    <ul className={css.legend}>
      {entries.map(({ text, own, shape }) => (
        <li key={text}>
          <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden focusable={false}>
            <path d={shape} data-own={own || undefined} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
