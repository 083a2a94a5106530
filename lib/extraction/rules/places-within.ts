import type { Place } from "../output";

/** The position of the first of these places, which stand in order and apart, that opens at or after an offset. */
export function firstFrom(places: readonly Place[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of these places, which stand in order and apart, that lie whole in a stretch; by halving, since a long text has many. */
export function placesWithin<T extends Place>(places: readonly T[], range: Place): T[] {
  const found: T[] = [];
  for (let at = firstFrom(places, range.start); at < places.length; at += 1) {
    const place = places[at];
    if (place === undefined || place.end > range.end) break;
    found.push(place);
  }
  return found;
}

/** The one of these places, which stand in order and apart, in which a stretch lies whole; null where none holds it. */
export function placeAround<T extends Place>(places: readonly T[], range: Place): T | null {
  const last = places[firstFrom(places, range.start + 1) - 1];
  return last !== undefined && last.start <= range.start && range.end <= last.end ? last : null;
}
