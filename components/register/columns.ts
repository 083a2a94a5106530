/** Where each column shows: all from 1280 px, then the last entry drops out, then the owner; on a phone only the words. */
export const COLUMNS = {
  code: "max-tablet:hidden",
  verb: "max-tablet:hidden",
  words: "max-tablet:w-full max-tablet:py-2.5",
  owner: "max-[1180px]:hidden",
  deadline: "max-tablet:hidden",
  completion: "max-tablet:hidden",
  lastEntry: "max-wide:hidden",
} as const;

/** Widths of the table's columns; the words take what is left. */
export const WIDTHS = {
  code: { short: "w-[58px]", full: "w-[104px]" },
  verb: "w-[28px]",
  owner: "w-[160px]",
  deadline: "w-[186px] [&:lang(zh)]:w-[216px]",
  completion: "w-[118px] [&:lang(ru)]:w-[160px]",
  lastEntry: "w-[86px]",
} as const;
