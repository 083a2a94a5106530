// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";

import common from "@/messages/en/common.json";

import { SelectField, TextField } from "./controls";
import { RadioRow } from "./radio-row";

afterEach(cleanup);

function show(element: ReactNode): void {
  render(<NextIntlClientProvider locale="en" messages={{ common }}>{element}</NextIntlClientProvider>);
}

function descriptionOf(element: HTMLElement): string {
  const ids = element.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(" | ");
}

describe("a field", () => {
  test("is found by its label", () => {
    show(<TextField label="True since" defaultValue="10 Jul" />);
    expect(screen.getByLabelText("True since").getAttribute("value")).toBe("10 Jul");
  });

  test("is described by its hint and its error, and is invalid", () => {
    show(<TextField label="True since" hint="A day that has passed" error="February has 28 days" />);
    const field = screen.getByLabelText("True since");
    expect(descriptionOf(field)).toBe("A day that has passed | ! February has 28 days");
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });

  test("says nothing of errors while there is none", () => {
    show(<SelectField label="Source type"><option>media</option></SelectField>);
    const field = screen.getByLabelText("Source type");
    expect(field.hasAttribute("aria-describedby")).toBe(false);
    expect(field.hasAttribute("aria-invalid")).toBe(false);
  });

  test("keeps a hidden label for screen readers", () => {
    show(<TextField label="Search" hideLabel />);
    expect(screen.getByText("Search").className).toBe("sr-only");
  });
});

describe("a row of choices", () => {
  const options = [{ value: "limited", label: "Limited" }, { value: "completed", label: "Completed" }];

  test("is a group with a name, one choice made", () => {
    show(<RadioRow legend="How far is the work?" name="completion" options={options} defaultValue="completed" />);
    expect(screen.getByRole("group", { name: "How far is the work?" })).toBeTruthy();
    const chosen = screen.getAllByRole<HTMLInputElement>("radio").filter((radio) => radio.checked);
    expect(chosen.map((radio) => radio.value)).toEqual(["completed"]);
  });

  test("makes no choice for the reader", () => {
    show(<RadioRow legend="How far is the work?" name="completion" options={options} />);
    expect(screen.getAllByRole<HTMLInputElement>("radio").some((radio) => radio.checked)).toBe(false);
  });
});
