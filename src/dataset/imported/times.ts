const months = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const year = /^(?:18|19|20)\d\d$/;
const part = /^((?:18|19|20)\d\d)\s?([MKUQ])(\d{1,2})$/i;
const named = /^(\p{L}{3})\p{L}*\.?\s+((?:19|20)\d\d)$/u;
const isoDate = /^((?:19|20)\d\d)-(\d\d)-\d\d$/;

/** A number of at most two digits, in two. */
export const twoDigits = (number: number) => String(100 + number).slice(1);

/** A text as a time of a file (2024, 2024M01, 2024K1); none where it is something else. */
export function timeOf(text: string): string | undefined {
  if (year.test(text)) return text;
  if (text.length > 24) return undefined;
  const within = part.exec(text);
  if (within) {
    const letter = within[2]?.toUpperCase() === 'Q' ? 'K' : within[2]?.toUpperCase();
    return `${within[1]}${letter}${letter === 'M' ? twoDigits(Number(within[3])) : within[3]}`;
  }
  const date = isoDate.exec(text);
  if (date) return `${date[1]}M${date[2]}`;
  const word = named.exec(text);
  const month = word ? months.indexOf((word[1] ?? '').toLowerCase()) : -1;
  return month < 0 ? undefined : `${word?.[2]}M${twoDigits(month + 1)}`;
}

/** A month as NAV writes it in a column for months: 202501. */
export function monthOf(text: string): string | undefined {
  const match = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/.exec(text);
  return match ? `${match[1]}M${match[2]}` : undefined;
}

/** A title with the time that is glued to it, before or after: "Personer 2019". */
export function splitTime(title: string): { readonly label: string; readonly time: string | undefined } {
  const whole = timeOf(title);
  if (whole !== undefined) return { label: '', time: whole };
  const words = title.split(' ');
  const take = (text: string, rest: readonly string[]) => {
    const time = timeOf(text);
    return time === undefined ? undefined : { label: rest.join(' ').replace(/\s+i$/, ''), time };
  };
  const last = words.length - 1;
  const found = take(words[last] ?? '', words.slice(0, last)) ?? take(words[0] ?? '', words.slice(1));
  if (!found) return { label: title, time: undefined };
  // Codes and texts of a year are the same, and both may be written: "… 2022 2022".
  const again = splitTime(found.label);
  return again.time === found.time ? again : found;
}
