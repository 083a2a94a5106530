import { registerFilterSchema, type RegisterFilter } from "@/lib/register/schema";

/** The register with nothing filtered. */
export const WHOLE_REGISTER: RegisterFilter = registerFilterSchema.parse({});

/** Reads the view that an address asks for; a parameter given twice counts once, the first. */
export function parseRegisterFilter(parameters: Record<string, string | string[] | undefined>): RegisterFilter {
  const single = Object.entries(parameters).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]);
  return registerFilterSchema.parse(Object.fromEntries(single));
}

/** The address of a view of the register, without the language: only what differs from the whole register is named. */
export function registerHref(view: Partial<RegisterFilter>): string {
  const parameters = new URLSearchParams();
  for (const [name, whole] of Object.entries(WHOLE_REGISTER)) {
    const value = view[name as keyof RegisterFilter];
    const text = Array.isArray(value) ? value.join(",") : String(value ?? "");
    if (value !== undefined && text !== "" && text !== String(whole)) parameters.set(name, text);
  }
  const query = parameters.toString();
  return query ? `/register?${query}` : "/register";
}
