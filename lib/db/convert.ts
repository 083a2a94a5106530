/** The ISO day of a `date` column; null stays null. PostgreSQL dates arrive as midnight UTC. */
export function isoDay(date: Date): string;
export function isoDay(date: Date | null): string | null;
export function isoDay(date: Date | null): string | null {
  return date ? date.toISOString().slice(0, 10) : null;
}

/** A `date` column's value for an ISO day; null stays null. */
export function toDate(day: string): Date;
export function toDate(day: string | null): Date | null;
export function toDate(day: string | null): Date | null {
  return day ? new Date(`${day}T00:00:00.000Z`) : null;
}
