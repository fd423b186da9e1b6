import type { Dataset } from '../../domain/dataset.ts';
import type { PriorityArea, SupportRule } from '../../domain/priority.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { viewReasons } from '../../view/priority.ts';
import { ruleText } from '../../view/support.ts';

type Props = { readonly dataset: Dataset; readonly priority: PriorityArea; readonly rule: SupportRule };

/** Why each figure speaks to the area, which end speaks for it, and the rule that says so. */
export function Reasons({ dataset, priority, rule }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <>
      <p>{t('area.reasons.ours')}</p>
      <dl className="reasons">
        {viewReasons(dataset, priority, rule, i18n).map(({ id, label, reason, direction }) => (
          <div key={id}>
            <dt>
              <Unbroken text={label} />
            </dt>
            <dd>
              <Unbroken text={reason} /> {direction && <b>{direction}</b>}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {rule.countWording} {ruleText(rule, dataset.indicators)}
      </p>
    </>
  );
}
