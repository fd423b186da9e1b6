import { addressOf } from '../view/places.ts';

/** Goes to a place of this site as by a press on a link to it: what that does is answered for all links at once. */
export function goTo(place: string): void {
  const link = document.createElement('a');
  link.href = addressOf(place);
  document.body.append(link);
  link.click();
  link.remove();
}
