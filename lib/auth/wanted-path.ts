/** The header in which the proxy tells pages which path and query were asked for; pages have no other way to know. */
export const WANTED_PATH_HEADER = "x-wanted-path";
