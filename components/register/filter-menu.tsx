import { useLocale, useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { chipClass, ChipWords } from "@/components/ui/chip";
import { Kbd } from "@/components/ui/kbd";
import { Link } from "@/lib/i18n/navigation";
import { type Words } from "@/lib/register/labels";
import { registerHref, registerParameters, withoutDimension } from "@/lib/register/rules";
import type { Dimension, RegisterFilter } from "@/lib/register/schema";

import { Disclosure } from "./disclosure";
import { FilterForm } from "./filter-form";
import { chosenValues, type Choice, type FilterField, type FilterMenu as Menu } from "./filter-model";
import { Phrase, Phrases } from "./phrase";

const SHOWN_VALUES = 2;

/** A filter that narrows the view, with the way out of it. */
export function RemovableChip({ filter, dimension, label, values }: { filter: RegisterFilter; dimension: Dimension; label: string; values: readonly Words[] }) {
  const t = useTranslations("register.filters");
  return (
    <span className="inline-flex min-h-[26px] items-center gap-1.5 rounded-box border border-accent bg-accent-wash pl-2 whitespace-nowrap text-ink-2 touch:min-h-9">
      <ChipWords name={label} value={<Phrases list={values} />} />
      <RemoveLink filter={filter} dimension={dimension} label={t("remove", { value: values.map(({ text }) => text).join(", ") })} />
    </span>
  );
}

function RemoveLink({ filter, dimension, label }: { filter: RegisterFilter; dimension: Dimension; label: string }) {
  return (
    <Link href={registerHref(withoutDimension(filter, dimension))} prefetch={false} scroll={false} aria-label={label} title={label} className="inline-flex size-6 items-center justify-center text-ink-2 touch:size-9 hover:text-ink">
      <span aria-hidden="true">×</span>
    </Link>
  );
}

function RadioChoice({ name, choice, checked }: { name: string; choice: Choice; checked: boolean }) {
  return (
    <label className="flex min-h-7 items-center gap-2 touch:min-h-10">
      <input
        type="radio"
        name={name}
        value={choice.value}
        defaultChecked={checked}
        className="size-3.5 shrink-0 appearance-none rounded-full border border-edge bg-paper checked:border-4 checked:border-fill"
      />
      <Phrase words={choice.words} />
    </label>
  );
}

function Field({ field, filter }: { field: FilterField; filter: RegisterFilter }) {
  const t = useTranslations("register.filters");
  const { dimension, many, legend, choices } = field;
  const chosen = chosenValues(filter, dimension);
  return (
    <fieldset className="mb-2 min-w-0 break-inside-avoid">
      <legend className="mb-0.5 text-12 font-semibold text-ink">{legend}</legend>
      {many ? null : <RadioChoice name={dimension} choice={{ value: "", words: { text: t("any") } }} checked={chosen.length === 0} />}
      {choices.map((choice) =>
        many ? (
          <Checkbox key={choice.value} name={dimension} value={choice.value} defaultChecked={chosen.includes(choice.value)} label={<Phrase words={choice.words} />} className="flex min-h-7 w-full touch:min-h-10" />
        ) : (
          <RadioChoice key={choice.value} name={dimension} choice={choice} checked={chosen.includes(choice.value)} />
        ),
      )}
    </fieldset>
  );
}

/** What the form must say besides its own questions, so that the rest of the view is kept. */
function Kept({ filter, menu }: { filter: RegisterFilter; menu: Menu }) {
  const asked = new Set<string>(menu.fields.map(({ dimension }) => dimension));
  const kept = registerParameters({ ...filter, page: 1 }).filter(([name]) => !asked.has(name));
  return kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

function useChipValue(values: readonly Words[]) {
  const t = useTranslations("register.filters");
  if (values.length === 0) return t("any");
  return values.length > SHOWN_VALUES ? t("several", { count: values.length }) : <Phrases list={values} />;
}

/** A chip with the choices that hang from it. */
export function FilterMenu({ filter, menu, values }: { filter: RegisterFilter; menu: Menu; values: readonly Words[] }) {
  const t = useTranslations("register.filters");
  const locale = useLocale();
  const value = useChipValue(values);
  const more = menu.dimension === "more";
  const active = values.length > 0;
  const long = menu.fields.length > 3 || menu.fields.some(({ choices }) => choices.length > 14);
  return (
    <span className={active ? "inline-flex items-center rounded-box border border-accent bg-accent-wash" : "inline-flex"}>
      <Disclosure
        summary={more ? <>{menu.label} <Kbd>F</Kbd></> : <ChipWords name={menu.label} value={value} />}
        label={more ? t("moreLabel") : undefined}
        summaryClass={active ? "inline-flex min-h-6 cursor-pointer items-center gap-1.5 pl-2 whitespace-nowrap text-ink-2 touch:min-h-9" : `cursor-pointer ${chipClass(false, more)}`}
        marks={more ? { "data-filter-more": "" } : {}}
      >
        <FilterForm action={`/${locale}/register`}>
          <Kept filter={filter} menu={menu} />
          <div key={JSON.stringify(filter)} className={`max-h-[min(60vh,440px)] overflow-y-auto ${long ? "tablet:columns-2 tablet:gap-6" : ""}`} tabIndex={-1}>
            {menu.fields.map((field) => <Field key={`${field.dimension} ${field.legend}`} field={field} filter={filter} />)}
          </div>
          <div className="mt-1 border-t border-rule pt-2"><Button type="submit" variant="primary">{t("apply")}</Button></div>
        </FilterForm>
      </Disclosure>
      {active && menu.dimension !== "more" ? <RemoveLink filter={filter} dimension={menu.dimension} label={t("remove", { value: values.map(({ text }) => text).join(", ") })} /> : null}
    </span>
  );
}
