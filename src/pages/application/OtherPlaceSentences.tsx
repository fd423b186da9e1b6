import { useEffect, useMemo, useState } from 'react';
import { stepOf } from '../../domain/applicationSteps.ts';
import type { StepName } from '../../domain/applicationSteps.ts';
import type { Grant } from '../../domain/grant.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication } from '../../state/application.ts';
import { areaOf } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { mayNamePlaces, otherPlaceSentences } from '../../view/application/otherPlaces.ts';
import { sentencePattern } from '../../view/application/textChecks.ts';
import { goTo } from './steps.ts';

type Props = { readonly step: StepName; readonly context: ApplicationFacts; readonly grant: Grant };

/** Says where a text has figures of another municipality than the draft's: in its step, where that one is chosen, and last. */
export function OtherPlaceSentences({ step, context, grant }: Props) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const draft = useApplication((state) => state.draft);
  const municipalities = useMunicipalities(useMemo(() => mayNamePlaces(draft, grant), [draft, grant]));
  const { area } = draft;
  const county = areaOf({ area }, context.facts)?.name;
  const sentences = useMemo(
    () => (municipalities ? otherPlaceSentences(draft, grant, municipalities, county, i18n) : []),
    [draft, grant, municipalities, county, i18n],
  );
  const here = sentences.filter(({ path }) => step === 'opening' || step === 'review' || stepOf(path) === step);
  if (here.length === 0) return null;
  return (
    <div className="ask-first no-print" role="status" data-other-places>
      <p>{plural('application.otherPlace', here.length, { municipality: draft.texts.municipality.trim() })}</p>
      <ul>
        {here.map(({ path, field, sentence }, at) => (
          <li key={at}>
            <a href={`#${fieldId(path)}`} onClick={(event) => goTo(event, path, sentencePattern(sentence))}>
              {field}
            </a>
            : {t('quote', { text: sentence })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The register, loaded once a text may name a place; without it nothing is said. */
function useMunicipalities(isNeeded: boolean): readonly Municipality[] | undefined {
  const [all, setAll] = useState<readonly Municipality[]>();
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isHere = true;
    void import('virtual:municipalities').then(
      ({ register }) => isHere && setAll(register.municipalities),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isNeeded]);
  return all;
}
