import { z } from "zod";

export const ROLES = ["viewer", "analyst", "reviewer", "admin"] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** Somebody signed in. */
export type Actor = { id: string; name: string; role: Role };

export const personDataSchema = z.object({ name: z.string().min(1), email: z.email(), role: roleSchema });
