/** Joins the class names that apply. Later names do not override earlier ones: give each property one class. */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
