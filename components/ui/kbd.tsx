import { classNames } from "./class-names";

/** A key beside the control that it works. Hidden where there is no keyboard to press. */
export function Kbd({ children, onFill = false }: { children: string; onFill?: boolean }) {
  return (
    <kbd
      data-shell
      className={classNames(
        "inline-block min-w-[17px] rounded-box border px-1 text-center font-sans text-11 font-medium pointer-coarse:hidden max-tablet:hidden",
        onFill ? "border-current/45 text-current" : "border-rule-2 bg-paper text-ink-3",
      )}
    >
      {children}
    </kbd>
  );
}
