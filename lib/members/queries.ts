import { z } from "zod";
import { db, type Reader } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import { bodyOfState } from "@/lib/members/rules";
import type { MemberList } from "@/lib/members/schema";
import { STANDING } from "@/lib/register/queries/matched";

const count = z.int().nonnegative();
const partiesSchema = z.array(z.object({ code: z.string(), partyTo: count, named: count }));
const hostsSchema = z.array(z.object({ body: z.string(), hosted: count }));
const totalsSchema = z.tuple([z.object({ tracked: count, unspecified: count })]);

async function countParties(reader: Reader) {
  const rows = await reader.$queryRaw`
    SELECT p.state_code AS code, count(*)::int AS "partyTo", (count(*) FILTER (WHERE c.parties_basis = 'named'))::int AS named
    FROM commitment_party p JOIN commitment c ON c.id = p.commitment_id WHERE ${STANDING} GROUP BY p.state_code`;
  return new Map(partiesSchema.parse(rows).map(({ code, ...figures }) => [code, figures]));
}

async function countHosts(reader: Reader) {
  const rows = await reader.$queryRaw`
    SELECT o.body_code AS body, count(DISTINCT c.id)::int AS hosted
    FROM commitment_owner o JOIN commitment c ON c.id = o.commitment_id WHERE o.role = 'host' AND ${STANDING} GROUP BY o.body_code`;
  return new Map(hostsSchema.parse(rows).map(({ body, hosted }) => [body, hosted]));
}

async function countTotals(reader: Reader) {
  const rows = await reader.$queryRaw`
    SELECT count(*)::int AS tracked, (count(*) FILTER (WHERE c.parties_basis = 'unspecified'))::int AS unspecified FROM commitment c WHERE ${STANDING}`;
  return totalsSchema.parse(rows)[0];
}

/** Every state that is or was a member, in the communiqué's order, with the commitments that bind it, name it or are hosted by it. */
export async function listMembers(reader: Reader = db()): Promise<MemberList> {
  const [states, parties, hosts, totals] = await Promise.all([
    reader.memberState.findMany({ include: { memberships: { orderBy: { validFrom: "asc" } } }, orderBy: { ordinal: "asc" } }),
    countParties(reader),
    countHosts(reader),
    countTotals(reader),
  ]);
  const members = states.map(({ code, nameZh, nameEn, nameRu, memberships }) => ({
    code,
    name: { zh: nameZh, en: nameEn, ru: nameRu },
    memberships: memberships.map(({ validFrom, validTo }) => ({ from: isoDay(validFrom), to: isoDay(validTo) })),
    ...(parties.get(code) ?? { partyTo: 0, named: 0 }),
    hosted: hosts.get(bodyOfState(code)) ?? 0,
  }));
  return { members, ...totals };
}
