import { describe, expect, it } from 'vitest';
import { readGrantFiles } from '../../build/read/readGrants.ts';
import type { Grant } from '../../src/domain/grant.ts';
import { grantChanges } from '../../src/domain/grantChanges.ts';
import type { GrantChange } from '../../src/domain/grantChanges.ts';

const [latest, ...others] = readGrantFiles().grants;
const earlier = others.find(({ year }) => year === latest.year - 1)!;

const where = ({ kind, field, item }: GrantChange) => [kind, field, ...(item ? [item] : [])].join(' ');
const differences = (before: Grant, after: Grant) =>
  grantChanges(before, after).filter(({ kind }) => kind !== 'unchanged');

describe('from 2020 to 2021', () => {
  const changes = grantChanges(earlier, latest);

  it('differs where a reading of both finds differences, and nowhere else', () => {
    expect(differences(earlier, latest).map(where)).toEqual([
      // The text of 2020 has no name; what stands there is ours.
      'added title',
      'changed deadline',
      'changed periodWording',
      'changed reporting',
      'changed reference',
      'changed amountsWording',
      'changed wishes',
      'added purposeHeading',
      'changed targetGroup',
      'changed priorityIntro',
      'changed hasTable',
      'added strategies trygt-hjem',
      'added strategies like-muligheter',
      'added strategyLinks bolig-for-velferd',
      'added strategyLinks trygt-hjem',
      'added strategyLinks like-muligheter',
      'added strategyLinks mestre-hele-livet',
      'added strategyLinks opptrappingsplan-rus',
      'added strategyLinks tilbakeforing',
      'added strategyLinks 0-24-samarbeidet',
      'added strategyLinks inkluderingsdugnaden',
      'changed howToApply',
      'changed receiver',
      'removed wishesHeading',
      'removed questions lokale-utfordringer',
    ]);
  });

  it('gives what stood there and what stands there', () => {
    expect(changes).toContainEqual({
      field: 'deadline',
      kind: 'changed',
      before: { kind: 'date', date: '2020-02-01' },
      after: { kind: 'date', date: '2021-02-01' },
    });
    expect(changes).toContainEqual({
      field: 'strategies',
      item: 'trygt-hjem',
      kind: 'added',
      after: { kind: 'text', text: latest.strategies.items[1]?.wording },
    });
    expect(changes).toContainEqual({
      field: 'wishesHeading',
      kind: 'removed',
      before: { kind: 'text', text: 'Særskilt for 2020' },
    });
    expect(changes).toContainEqual({
      field: 'positionKroner',
      kind: 'unchanged',
      before: { kind: 'kroner', kroner: 610000 },
      after: { kind: 'kroner', kroner: 610000 },
    });
  });

  it('mirrors backwards', () => {
    const turned: Record<string, string> = { added: 'removed', removed: 'added' };
    const forward = changes.map((change) => where(change).replace(/^added|^removed/, (kind) => turned[kind] ?? kind));
    expect(grantChanges(latest, earlier).map(where).sort()).toEqual(forward.sort());
  });
});

describe('hand-made announcements', () => {
  it('an announcement does not differ from itself', () => {
    expect(differences(latest, latest)).toEqual([]);
    expect(grantChanges(latest, latest).length).toBeGreaterThan(50);
  });

  it.each<[string, Partial<Grant>, string[]]>([
    ['an amount', { amounts: { ...latest.amounts, competenceKroner: 20000 } }, ['changed competenceKroner']],
    ['years', { period: { ...latest.period, maxYears: 2 } }, ['changed maxYears']],
    ['a closing full stop', { targetGroup: latest.targetGroup.replace(/\.$/, '') }, []],
    ['another word', { applicant: 'NAV-kontoret' }, ['changed applicant']],
    ['a name that is ours, not the announcement’s', { titleNote: 'Hentet fra et annet år.' }, ['removed title']],
    [
      'a wording that follows its date',
      { deadline: { date: '2022-02-07', wording: '7. februar 2022' } },
      ['changed deadline'],
    ],
    [
      'a wording that says more than its date',
      { deadline: { ...latest.deadline, wording: '1. februar 2021 kl. 12' } },
      ['changed deadlineWording'],
    ],
    ['a date in a text of another kind', { targetGroup: `${latest.targetGroup} 1. mai 2021` }, ['changed targetGroup']],
    [
      'the same words in more paragraphs',
      { purpose: { ...latest.purpose, paragraphs: latest.purpose.paragraphs.join(' ').split(/(?<=\.) /) } },
      [],
    ],
    [
      'another order in a list',
      { notFunded: { ...latest.notFunded, items: [...latest.notFunded.items].reverse() } },
      [],
    ],
    [
      'an item fewer',
      { notFunded: { ...latest.notFunded, items: latest.notFunded.items.slice(1) } },
      [`removed notFunded ${latest.notFunded.items[0]?.id}`],
    ],
    [
      'an item reworded, one taken away and its link with it',
      {
        strategies: {
          ...latest.strategies,
          items: latest.strategies.items
            .slice(1)
            .map((item, at) => (at === 0 ? { ...item, wording: 'Trygt hjem' } : item)),
        },
      },
      [
        'changed strategies trygt-hjem',
        'removed strategies bolig-for-velferd',
        'removed strategyLinks bolig-for-velferd',
      ],
    ],
  ])('%s', (_, change, expected) => {
    expect(differences(latest, { ...latest, ...change }).map(where)).toEqual(expected);
  });
});
