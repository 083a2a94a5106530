"use client";

import { createContext, type ReactNode, use, useMemo, useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";

import type { Snapshot } from "@/components/progress/snapshot";
import { type CorrectedEntry, draftOfEntry, emptyDraft, type Fault, type ProgressDraft, readDraft } from "@/components/progress/progress-draft";
import type { Words } from "@/lib/commitments/schema";
import type { Kind } from "@/lib/extraction/output";

/** What the composer has to know of the commitment, as the page read it last. */
export type ComposerSubject = {
  commitmentId: string;
  kind: Kind;
  snapshot: Snapshot;
  deliverables: { id: string; ordinal: number; text: Words }[];
  /** SHA-256 of the files of every imported communiqué. */
  communiqueFiles: string[];
  /** ISO day in the report's time zone. */
  today: string;
};

type ComposerState = {
  subject: ComposerSubject;
  isOpen: boolean;
  /** The entry that is being corrected; null for a new one. */
  correcting: CorrectedEntry | null;
  /** The commitment as it stood when the writer began. */
  read: Snapshot;
  /** Counts entries logged from this page, so that the page can say so. */
  logged: number;
  open: (correcting?: CorrectedEntry) => void;
  /** Closes and keeps what was typed. */
  close: () => void;
  /** Begins anew: after logging, or where the writer gives the draft up. */
  finish: (outcome: "logged" | "discarded") => void;
  /** Takes the commitment as it is now for what the writer has read. */
  readAgain: () => void;
};

const ComposerContext = createContext<ComposerState | null>(null);

/** The composer of the page around; every part of it and every button that opens it asks here. */
export function useComposer(): ComposerState {
  const state = use(ComposerContext);
  if (!state) throw new Error("useComposer needs a ComposerProvider around it");
  return state;
}

function resolverFor(subject: ComposerSubject, correcting: CorrectedEntry | null) {
  return (values: ProgressDraft) => {
    const { faults } = readDraft(values, { commitmentId: subject.commitmentId, version: subject.snapshot.version, corrects: correcting?.id ?? null });
    return faults === null ? { values, errors: {} } : { values: {}, errors: nested(faults) };
  };
}

/** Faults by dotted name as the nested records that react-hook-form reads. */
function nested(faults: ReadonlyMap<string, Fault>): Record<string, unknown> {
  const errors: Record<string, unknown> = {};
  for (const [name, type] of faults) {
    const keys = name.split(".");
    let place = errors;
    for (const key of keys.slice(0, -1)) {
      place[key] ??= {};
      place = place[key] as Record<string, unknown>;
    }
    place[keys.at(-1) ?? name] = { type };
  }
  return errors;
}

/** The button that opens the composer, for the focus to come back to. */
export const OPEN_COMPOSER_ID = "open-composer";

/** Gives the focus back to what opened the composer; to its button where a key did, or where the opener is gone. */
function focusAgain(opener: Element | null): void {
  const canTake = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
  (canTake ? opener : document.getElementById(OPEN_COMPOSER_ID))?.focus();
}

/** Holds what is being typed, so that closing the composer, a refusal or a newer page loses nothing. */
export function ComposerProvider({ subject, children }: { subject: ComposerSubject; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const [correcting, setCorrecting] = useState<CorrectedEntry | null>(null);
  const [read, setRead] = useState(subject.snapshot);
  const [logged, setLogged] = useState(0);
  const opener = useRef<Element | null>(null);
  const form = useForm<ProgressDraft>({ defaultValues: emptyDraft(subject.today), resolver: resolverFor(subject, correcting), shouldFocusError: true });
  const { reset, formState: { isDirty } } = form;
  const value = useMemo<ComposerState>(() => {
    const close = () => {
      setOpen(false);
      focusAgain(opener.current);
    };
    return {
      subject, isOpen, correcting, read, logged, close,
      open: (entry) => {
        opener.current = document.activeElement;
        if (!isDirty || entry) {
          reset(entry ? draftOfEntry(entry, subject.today) : emptyDraft(subject.today));
          setCorrecting(entry ?? null);
          setRead(subject.snapshot);
        }
        setOpen(true);
      },
      finish: (outcome) => {
        reset(emptyDraft(subject.today));
        setCorrecting(null);
        if (outcome === "logged") setLogged((count) => count + 1);
        close();
      },
      readAgain: () => setRead(subject.snapshot),
    };
  }, [subject, isOpen, correcting, read, logged, isDirty, reset]);
  return <ComposerContext value={value}><FormProvider {...form}>{children}</FormProvider></ComposerContext>;
}
