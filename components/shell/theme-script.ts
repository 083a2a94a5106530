/** The cookie that keeps the reader's choice; absent for "as the system". */
export const THEME_COOKIE = "theme";

/** Sent by the switch when the choice has changed. */
export const THEME_EVENT = "themechange";

/**
 * Sets the theme before the first paint, follows the system where the reader has not chosen, and prints on white.
 * It stands inline in the page; the content security policy allows exactly these bytes by THEME_SCRIPT_HASH.
 */
export const THEME_SCRIPT =
  '(function(){var d=document.documentElement,q=matchMedia("(prefers-color-scheme: dark)");' +
  "function s(){var m=/(?:^|; )theme=(light|dark)(?:;|$)/.exec(document.cookie);" +
  'd.dataset.theme=m?m[1]:q.matches?"dark":"light"}s();q.addEventListener("change",s);addEventListener("themechange",s);' +
  'addEventListener("beforeprint",function(){d.dataset.theme="light"});addEventListener("afterprint",s)})()';

/** The script's SHA-256 as a content security policy writes it. A test holds the two together. */
export const THEME_SCRIPT_HASH = "sha256-JV9bZfaNghK0kqoT3wwm3gy5V6To82EADLF9Z0nceL4=";
