import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../src/domain/application.ts';
import type { Draft } from '../../src/domain/application.ts';
import { stepNames, stepOf, stepStatuses } from '../../src/domain/applicationSteps.ts';
import { chainOf } from '../../src/domain/draftChain.ts';
import { lacksOf } from '../../src/domain/draftChecks.ts';
import { context, fullDraft, grant2021 } from '../support/draft.ts';

const { priorities } = context.grants;
const statuses = (draft: Draft) => stepStatuses(draft, grant2021, priorities);
const empty = emptyDraft(grant2021);

describe('the steps', () => {
  it('have not begun in an empty draft, and are done in a full one', () => {
    expect(Object.values(statuses(empty)).map(({ kind }) => kind)).toEqual(stepNames.map(() => 'none'));
    expect(lacksOf(fullDraft(), grant2021, priorities)).toEqual([]);
    expect(Object.values(statuses(fullDraft())).map(({ kind }) => kind)).toEqual(stepNames.map(() => 'done'));
  });

  it('count what is answered of what is asked; a row that is begun asks for more', () => {
    const texts = { ...empty.texts, office: 'NAV' };
    expect(statuses({ ...empty, texts }).opening).toEqual({ kind: 'some', done: 1, of: 3 });
    const { learning } = statuses({ ...empty, texts: { ...texts, owner: 'Leder' } });
    expect(learning).toMatchObject({ kind: 'some', done: 1 });
    const [row] = empty.benefits;
    const begun = statuses({
      ...empty,
      texts: { ...empty.texts, measure: 'x' },
      benefits: [{ ...row!, benefit: 'Arbeid' }],
    });
    const before = statuses({ ...empty, texts: { ...empty.texts, measure: 'x' } });
    const of = ({ measure }: typeof begun) => (measure.kind === 'some' ? measure.of : 0);
    expect(of(begun)).toBeGreaterThan(of(before));
  });

  it('are where every lack has its home, and none lies in the review', () => {
    const homes = new Set(lacksOf(empty, grant2021, priorities).map(({ path }) => stepOf(path)));
    expect([...homes].sort()).toEqual(stepNames.filter((name) => name !== 'review').toSorted());
    expect(stepOf('perYear.0.positions.1.months')).toBe('budget');
    expect(stepOf('texts.targetGroup')).toBe('measure');
  });
});

describe('the chain from challenge to measuring', () => {
  const [row] = empty.benefits;
  const draft = (texts: Partial<Draft['texts']>, benefit: Partial<NonNullable<typeof row>> = {}): Draft => ({
    ...empty,
    texts: { ...empty.texts, ...texts },
    benefits: [{ ...row!, ...benefit }],
  });

  it('is missing where nothing is written', () => {
    expect(new Set(Object.values(chainOf(empty, [])))).toEqual(new Set(['missing']));
  });

  it('has gaps: no figure, no number of people, no aim, a benefit for nobody, nothing to follow up', () => {
    const texts = { challenge: 'Mange strever.', targetGroup: 'Unge uten arbeid', measure: 'Rett i jobb' };
    const gaps = chainOf(draft(texts, { benefit: 'Bedre bolig', answers: 'Boforhold', aim: '12' }), []);
    expect(Object.values(gaps)).toEqual(['gap', 'gap', 'gap', 'gap', 'gap']);
  });

  it('is whole where each part reaches the one before it, and common words tie nothing', () => {
    const texts = {
      challenge: '7,9 % får sosialhjelp.',
      targetGroup: 'Unge uten arbeid eller utdanning',
      people: '40',
      objective: 'I arbeid',
    };
    const benefit = {
      benefit: 'Flere unge eller voksne',
      answers: 'Ja',
      baseline: '0',
      aim: '20',
      followUp: 'Hver måned',
    };
    expect(new Set(Object.values(chainOf(draft(texts, benefit), ['eller'])))).toEqual(new Set(['whole']));
    const other = { ...benefit, benefit: 'Nye lokaler eller biler' };
    expect(chainOf(draft(texts, other), ['eller']).benefit).toBe('gap');
    expect(chainOf(draft(texts, other), []).benefit).toBe('whole');
  });
});
