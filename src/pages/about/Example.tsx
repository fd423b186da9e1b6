import { useBasis } from '../../context/TableContext.tsx';
import { shareExample } from '../../domain/checks.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { exampleSentences } from '../../view/example.ts';
import { Unfolds } from '../../ui/Unfolds.tsx';

/** One county's share, worked out from the page's own figures step by step. */
export function Example() {
  const basis = useBasis();
  const i18n = useI18n();
  const example = shareExample(basis);
  if (!example) return null;
  const { title, sentences } = exampleSentences(basis.dataset, example, i18n);
  return (
    <Unfolds title={<h3>{title}</h3>}>
      <ol className="worked-example">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </Unfolds>
  );
}
