import { describe, expect, it } from 'vitest';
import { viewLinkFigures } from '../../../src/view/application/linkFigures.ts';
import { context, grant2021 } from '../../support/draft.ts';
import { indicatorId } from '../../support/makeDataset.ts';

describe('figures that a link asked for and that do not show', () => {
  it('are named in the order of the data, each with the areas that show it', () => {
    expect(viewLinkFigures(['kvp-ramme', 'unge-andel'].map(indicatorId), grant2021, context)).toEqual({
      items: [
        '«Unge 18–24 år, andel» hører til «Barnefamilier, ungdom og innvandrere» og «Sårbare overganger».',
        '«KVP-deltakere, prosent av rammen» hører til «Ordinært arbeidsliv».',
      ],
      canBeChosen: true,
    });
  });

  it('may belong to no area of the announcement: then there is nothing to choose', () => {
    const { priorityAreas } = grant2021;
    const items = priorityAreas.items.filter(({ slug }) => slug !== 'ordinaert-arbeidsliv');
    const grant = { ...grant2021, priorityAreas: { ...priorityAreas, items } };
    expect(viewLinkFigures([indicatorId('kvp-ramme')], grant, context)).toEqual({
      items: ['«KVP-deltakere, prosent av rammen» hører ikke til noe område i kunngjøringen for 2021.'],
      canBeChosen: false,
    });
  });
});
