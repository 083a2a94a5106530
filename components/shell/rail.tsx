import { Masthead } from "./masthead";
import { RailFoot, RailNavigation } from "./rail-content";

/** The column at the left of a wide screen. Under 1100 px the menu of the top bar holds the same. */
export function Rail() {
  return (
    <div data-shell className="border-r border-rule bg-paper-2 max-desk:hidden">
      <div className="sticky top-0 flex h-screen flex-col overflow-y-auto pt-3.5 pb-3">
        <Masthead />
        <RailNavigation />
        <RailFoot />
      </div>
    </div>
  );
}
