"use client";

import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";

import { classNames } from "./class-names";

type Props = {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** The element that opens it; it gets the focus back. */
  trigger?: ReactNode;
  title: ReactNode;
  /** One sentence under the title. */
  description?: ReactNode;
  /** `dialog`: in the middle; `sheet`: along the right edge; `menu`: along the left edge. On a phone each fills the screen. */
  kind?: "dialog" | "sheet" | "menu";
  footer?: ReactNode;
  children: ReactNode;
};

const KINDS = {
  dialog: "tablet:top-[10vh] tablet:left-1/2 tablet:max-h-[80vh] tablet:w-[min(640px,calc(100vw-48px))] tablet:-translate-x-1/2 tablet:rounded-box tablet:border",
  sheet: "tablet:inset-y-0 tablet:right-0 tablet:w-[min(520px,100vw)] tablet:border-l",
  menu: "tablet:inset-y-0 tablet:left-0 tablet:w-[280px] tablet:border-r",
};

export function Dialog({ open, onOpenChange, trigger, title, description, kind = "dialog", footer, children }: Props) {
  const t = useTranslations("common");
  const state = open === undefined ? {} : { open };
  const change = onOpenChange ? { onOpenChange } : {};
  return (
    <Radix.Root {...state} {...change}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-20 scrim" />
        <Radix.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          className={classNames("fixed z-20 flex flex-col border-rule-2 bg-paper text-13 shadow-float max-tablet:inset-0", KINDS[kind])}
        >
          <div className="flex items-baseline gap-3 border-b border-rule px-4 py-3">
            <Radix.Title className="font-serif text-16 font-semibold">{title}</Radix.Title>
            <Radix.Close className="-mr-1 ml-auto min-h-6 px-1 text-ink-2 underline-offset-3 hover:underline touch:min-h-10">{t("close")}</Radix.Close>
          </div>
          <div className="min-h-0 grow overflow-y-auto px-4 py-3">
            {description ? <Radix.Description className="mb-3 text-ink-2">{description}</Radix.Description> : null}
            {children}
          </div>
          {footer ? <div className="flex flex-wrap justify-end gap-2 border-t border-rule bg-paper-2 px-4 py-2.5">{footer}</div> : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
