/** How long a sign-in lasts, at most: a working day. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** How failed sign-ins are slowed down. An address is shared by an office behind one gateway, so it may fail more often than one e-mail. */
export const SLOWING = { windowMinutes: 15, pauseMinutes: 5, failuresPerEmail: 5, failuresPerAddress: 20 } as const;

const MS_PER_MINUTE = 60_000;

/** Failures of one e-mail or one address within the window, and how many there may be. */
export type FailureCount = { count: number; last: Date | null; most: number };

/** Milliseconds until the next try is let through; 0 where it may be made now. Once used up, each pause is followed by a single try. */
export function pauseLeft(failures: readonly FailureCount[], now: Date): number {
  const ends = failures.map(({ count, last, most }) => (count >= most && last ? last.getTime() + SLOWING.pauseMinutes * MS_PER_MINUTE : 0));
  return Math.max(0, ...ends.map((end) => end - now.getTime()));
}

/** Tries left before a pause, if the one being made now fails as well. */
export function triesLeftAfter(failures: readonly FailureCount[]): number {
  return Math.max(0, Math.min(...failures.map(({ count, most }) => most - count - 1)));
}

/** Whole minutes to wait, as a person is told them. */
export function minutesOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / MS_PER_MINUTE));
}
