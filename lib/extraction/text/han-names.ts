/** What a Chinese name may not be followed by, where a longer word begins with it: 中国 in 发展中国家, 印度 in 印度尼西亚, 上海 in 上海合作组织. */
const LONGER: readonly [string, string][] = [
  ["国", "家"],
  ["印度", "尼"],
  ["上海", "合"],
];

/** A regular expression source for a Chinese name that does not match where the name only begins a longer word. */
export function hanNamePattern(name: string): string {
  const follower = LONGER.find(([end]) => name.endsWith(end))?.[1];
  return follower === undefined ? name : `${name}(?!${follower})`;
}
