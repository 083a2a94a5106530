"use client";

import { useTranslations } from "next-intl";

import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { RowHead, Table, Td, Th } from "@/components/ui/table";

import { usePathname } from "@/lib/i18n/navigation";

import { switchSingleKeys, useSingleKeys } from "./key-setting";
import { screensFor } from "./screens";
import { useShell } from "./shell-context";

type Row = { keys: string[]; action: string; sequence?: boolean };

/** The keys of the review, which stand first in its list. */
function useReviewRows(): Row[] {
  const t = useTranslations("shell.shortcuts");
  return [
    { keys: ["A"], action: t("review.accept") },
    { keys: ["R"], action: t("review.reject") },
    { keys: ["P"], action: t("review.promote") },
    { keys: ["S", "M"], action: t("review.split") },
    { keys: ["1", "2", "3", "4"], action: t("review.verb") },
    { keys: ["J", "K"], action: t("review.next") },
    { keys: ["T"], action: t("review.list") },
    { keys: ["[", "]"], action: t("review.context") },
    { keys: ["Z"], action: t("review.undo") },
    { keys: ["E"], action: t("review.edit") },
    { keys: ["N"], action: t("review.notices") },
    { keys: ["B"], action: t("review.bulk") },
    { keys: ["Ctrl Enter"], action: t("send") },
  ];
}

function useRows(): Row[] {
  const t = useTranslations("shell");
  const { person } = useShell();
  const sections = screensFor(person.role).flat().flatMap((screen) => {
    if (!screen.key) return [];
    return [{ keys: ["G", screen.key.toUpperCase()], action: t("shortcuts.goTo", { screen: t(`screens.${screen.name}`) }), sequence: true }];
  });
  const review = useReviewRows();
  const path = usePathname();
  if (path.startsWith("/review/")) return [...review, { keys: ["/"], action: t("shortcuts.search") }, ...sections, { keys: ["L"], action: t("shortcuts.language") }, { keys: ["?"], action: t("shortcuts.help") }];
  return [
    { keys: ["/"], action: t("shortcuts.search") },
    ...sections,
    { keys: ["J", "K"], action: t("shortcuts.rows") },
    { keys: ["Enter"], action: t("shortcuts.openRow") },
    { keys: ["F"], action: t("shortcuts.filter") },
    { keys: ["N", "P"], action: t("shortcuts.clauses") },
    { keys: ["E"], action: t("shortcuts.log") },
    { keys: ["D"], action: t("shortcuts.deadline") },
    { keys: ["A"], action: t("shortcuts.attach") },
    { keys: ["Ctrl Enter"], action: t("shortcuts.send") },
    { keys: ["L"], action: t("shortcuts.language") },
    { keys: ["?"], action: t("shortcuts.help") },
  ];
}

/** The list of keys, and the switch that turns single keys off. */
export function ShortcutsDialog() {
  const t = useTranslations("shell.shortcuts");
  const { helpOpen, setHelpOpen } = useShell();
  const on = useSingleKeys();
  const rows = useRows();
  return (
    <Dialog open={helpOpen} onOpenChange={setHelpOpen} title={t("title")} description={t("note")}>
      <Table caption={t("title")}>
        <thead><tr><Th className="w-32">{t("key")}</Th><Th>{t("action")}</Th></tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.keys.join(" ")}>
              <RowHead>
                <span className="inline-flex items-center gap-1.5">
                  {row.keys.map((key, index) => (
                    <span key={key} className="contents">
                      {index > 0 && row.sequence ? <span className="text-12 text-ink-3">{t("then")}</span> : null}
                      <Kbd>{key}</Kbd>
                    </span>
                  ))}
                </span>
              </RowHead>
              <Td>{row.action}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="mt-4"><Checkbox label={t("switch")} checked={on} onChange={(event) => switchSingleKeys(event.target.checked)} /></div>
    </Dialog>
  );
}
