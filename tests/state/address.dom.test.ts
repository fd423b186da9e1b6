import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownAddress } from '../../src/state/address.ts';
import type { AddressOwner } from '../../src/state/address.ts';
import { choose, useSelection } from '../../src/state/selection.ts';
import type { Param } from '../../src/state/url.ts';
import { countyCode, indicatorId } from '../support/makeDataset.ts';

const known = {
  counties: ['08', '50'].map(countyCode),
  indicators: ['unge-andel'].map(indicatorId),
  priorities: [],
  divisions: [],
};
let owner: AddressOwner;
const everything: readonly Param[] = ['county', 'sort', 'colour', 'show', 'search', 'priorities'];

/** Opens the page by an address. */
function open(address: string): void {
  window.history.replaceState({ from: 'test' }, '', address);
  owner = ownAddress(known);
  owner.arrive(everything);
}

/** The address's, once what was chosen is painted. */
const query = () => {
  vi.runAllTimers();
  return window.location.search;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  owner.stop();
  vi.useRealTimers();
});

describe('the owner of the address', () => {
  it('takes the choices from the address', () => {
    open('/?fylke=50&sorter=unge-andel.stigende&farge=av&vis=andel&sok=tr');
    expect(useSelection.getState()).toMatchObject({
      county: '50',
      sort: { by: 'unge-andel', direction: 'ascending' },
      colour: 'off',
      show: 'shares',
      search: 'tr',
      unknown: [],
    });
  });

  it('remembers what the link asked for in vain, and leaves it in the address until something is chosen', () => {
    open('/?fylke=99');
    expect(useSelection.getState().unknown).toEqual([{ param: 'fylke', value: '99' }]);
    expect(query()).toBe('?fylke=99');
    choose({ colour: 'scale' });
    expect(query()).toBe('?farge=skala');
  });

  it('writes once for all that was chosen at once', () => {
    open('/');
    const replace = vi.spyOn(window.history, 'replaceState');
    choose({ colour: 'scale' });
    choose({ county: countyCode('08') });
    expect(window.location.search).toBe('');
    expect(query().slice(1).split('&').sort()).toEqual(['farge=skala', 'fylke=08']);
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it('writes every choice into the address, and takes it out again at the default', () => {
    open('/');
    choose({ county: countyCode('08') });
    expect(query()).toBe('?fylke=08');
    choose({ sort: { by: indicatorId('unge-andel'), direction: 'descending' } });
    expect(query().slice(1).split('&').sort()).toEqual(['fylke=08', 'sorter=unge-andel']);
    choose({ county: undefined, sort: undefined });
    expect(query()).toBe('');
  });

  it('keeps the path, the place on the page, other parameters and the history’s state', () => {
    open('/under/side/?x=1#kilder');
    const entries = window.history.length;
    choose({ show: 'counts' });
    expect(query()).toBe('?x=1&vis=antall');
    expect(window.location.pathname + window.location.hash).toBe('/under/side/#kilder');
    expect(window.history.state).toEqual({ from: 'test' });
    expect(window.history.length).toBe(entries);
  });

  it('follows the reader back and forth', () => {
    open('/?fylke=08');
    window.history.replaceState(null, '', '/?fylke=50');
    owner.arrive(everything);
    expect(useSelection.getState().county).toBe('50');
    window.history.replaceState(null, '', '/');
    owner.arrive(everything);
    expect(useSelection.getState().county).toBeUndefined();
  });

  it('tells the stylesheet which columns are asked for', () => {
    const vis = () => document.documentElement.getAttribute('data-vis');
    open('/?vis=andel');
    expect(vis()).toBe('andel');
    choose({ show: 'counts' });
    expect(vis()).toBe('antall');
    choose({ show: 'auto' });
    expect(vis()).toBeNull();
  });

  it('knows whether the choices came with the link that the page was opened by', () => {
    open('/?fylke=50');
    expect(useSelection.getState().isFromLink).toBe(true);
    owner.stop();
    open('/?fylke=99&x=1');
    expect(useSelection.getState().isFromLink).toBe(false);
    choose({ county: countyCode('08') });
    expect(useSelection.getState().isFromLink).toBe(false);
  });

  it('lets go of the address when told to', () => {
    open('/');
    owner.stop();
    choose({ county: countyCode('08') });
    expect(query()).toBe('');
  });

  it('reads and writes only what the page’s address carries, and nothing while the next page is coming', () => {
    window.history.replaceState(null, '', '/?fylke=08&farge=skala&vis=tull');
    owner = ownAddress(known);
    owner.arrive(['county']);
    expect(useSelection.getState()).toMatchObject({ county: '08', colour: 'extremes', unknown: [] });
    choose({ county: countyCode('50'), colour: 'off' });
    expect(query()).toBe('?fylke=50&farge=skala&vis=tull');
    owner.pause();
    choose({ county: countyCode('08') });
    expect(query()).toBe('?fylke=50&farge=skala&vis=tull');
  });
});
