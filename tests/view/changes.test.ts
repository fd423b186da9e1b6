import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import { grantChanges } from '../../src/domain/grantChanges.ts';
import { viewChanges } from '../../src/view/changes.ts';
import type { SideView } from '../../src/view/changes.ts';
import { nb } from '../support/nb.ts';
import { withThirdGrant } from '../support/thirdGrant.ts';

const [young, old] = grants.grants as [(typeof grants.grants)[0], (typeof grants.grants)[0]];
const { fields, unchanged } = viewChanges(old, young, nb);
const text = (side: SideView | undefined) => side?.runs.map((run) => run.text).join('');
const changesOf = (field: string) => fields.find((found) => found.field === field)?.changes ?? [];
const shown = (field: string) => changesOf(field).map(({ kind, before, after }) => [kind, text(before), text(after)]);

describe('from 2020 to 2021', () => {
  it('leaves out no change, and names every field once', () => {
    const all = grantChanges(old, young);
    expect(fields.flatMap(({ changes }) => changes)).toHaveLength(
      all.filter(({ kind }) => kind !== 'unchanged').length,
    );
    expect(fields.length + unchanged.length).toBe(new Set(all.map(({ field }) => field)).size);
  });

  it('gives the old and the new wording, letter by letter', () => {
    expect(shown('amountsWording')).toEqual([['changed', old.amounts.wording, young.amounts.wording]]);
    expect(shown('reference')).toEqual([
      [
        'changed',
        'Kap 0621 post 63, Arbeids- og sosialdepartementet.',
        'Kapittel 0621 post 63, Arbeids- og sosialdepartementet',
      ],
    ]);
    // A closing full stop is no change, so it is not struck out either.
    expect(changesOf('reference')[0]?.before?.runs.at(-1)).toEqual({ kind: 'same', text: '.' });
    expect(changesOf('reference')[0]?.before?.runs.filter(({ kind }) => kind === 'removed')).toHaveLength(1);
    expect(changesOf('reference')[0]?.before?.runs[0]).toEqual({ kind: 'removed', text: 'Kap' });
    expect(changesOf('reference')[0]?.after?.runs[0]).toEqual({ kind: 'added', text: 'Kapittel' });
  });

  it('gives dates and yes or no in words', () => {
    expect(shown('deadline')).toEqual([['changed', '1. februar 2020', '1. februar 2021']]);
    expect(shown('hasTable')).toEqual([['changed', 'nei', 'ja']]);
  });

  it('says what was added and removed', () => {
    expect(shown('wishesHeading')).toEqual([['removed', 'Særskilt for 2020', undefined]]);
    expect(shown('strategies').map(([kind]) => kind)).toEqual(['added', 'added']);
    expect(changesOf('strategyLinks')[0]).toMatchObject({
      name: 'Bolig for velferd',
      after: { runs: [{ text: 'regjeringen.no' }], url: young.strategies.items[0]?.link?.url },
    });
  });

  it('names what is as it was', () => {
    expect(unchanged).toContain('Beløp per hel stilling');
    expect(unchanged).toContain('Prioriterte områder');
    expect(unchanged).not.toContain('Søknadsfrist');
  });
});

describe('from 2021 to a made-up 2022', () => {
  const made = viewChanges(young, withThirdGrant().grants[0], nb);

  it('prints kroner and years', () => {
    const sides = (field: string) =>
      made.fields
        .find((found) => found.field === field)
        ?.changes.map(({ before, after }) => [text(before), text(after)]);
    expect(sides('positionKroner')).toEqual([['610\u00a0000 kroner', '650\u00a0000 kroner']]);
    expect(sides('maxYears')).toEqual([['3 år', '2 år']]);
    expect(sides('deadline')).toEqual([['1. februar 2021', '7. februar 2022']]);
  });

  it('says whose link is gone', () => {
    const links = made.fields.find(({ field }) => field === 'encouragementLinks')?.changes;
    expect(links).toMatchObject([{ kind: 'removed', name: 'å ha en god forankring og robust rigg for tiltaket.' }]);
  });
});

it('finds nothing between an announcement and itself', () => {
  expect(viewChanges(young, young, nb).fields).toEqual([]);
});
