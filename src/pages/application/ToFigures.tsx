import { useI18n } from '../../i18n/I18nContext.tsx';
import { Press } from '../../ui/Press.tsx';

/** The short way from a text to the figures that can be put into it; `of`: the id of the text's name. */
export function ToFigures({ of }: { readonly of: string }) {
  const { t } = useI18n();
  return (
    <span className="short-way needs-script">
      <Press variant="tertiary" aria-describedby={of} onClick={({ currentTarget }) => showFigures(currentTarget)}>
        {t('application.insert.toFigures')}
      </Press>
    </span>
  );
}

/** Unfolds the figures and brings the focus to the first of them that can be put in, else to what leads to some. */
function showFigures(from: HTMLElement): void {
  const here = from.closest('.step')?.querySelector('.figures-beside');
  const figures = (here ?? document.querySelector('.figures-beside'))?.querySelector('details');
  if (!figures) return;
  figures.open = true;
  figures.scrollIntoView({ block: 'nearest' });
  const way = figures.querySelector<HTMLElement>('.put-in button') ?? figures.querySelector<HTMLElement>('a[href]');
  way?.focus();
}
