import { Readable } from "node:stream";
import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";

import { routeFor } from "@/lib/auth/route-gate";
import { AppError } from "@/lib/errors";
import { encodeCsv } from "@/lib/exports/encode-csv";
import { encodeXlsx } from "@/lib/exports/encode-xlsx";
import { prepareClauses, prepareNotices } from "@/lib/exports/prepare-selection";
import { routing } from "@/lib/i18n/routing";
import { selectionFileName } from "@/lib/selection/labels";
import { loadSelection } from "@/lib/selection/loaders";
import { selectionFormatSchema, selectionListSchema } from "@/lib/selection/schema";

type Context = { params: Promise<{ code: string; list: string; format: string }> };

const MEDIA_TYPES = { csv: "text/csv; charset=utf-8", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", json: "application/json; charset=utf-8" };

/** Every clause of a communiqué with what was decided about it, or every notice, as a file. */
export const GET = routeFor<Context>("viewer", async (request, { params }) => {
  const { code, ...wanted } = await params;
  const list = selectionListSchema.safeParse(wanted.list).data;
  const format = selectionFormatSchema.safeParse(wanted.format).data;
  if (!list || !format) throw new AppError("not_found");
  const asked = new URL(request.url).searchParams.get("locale");
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const { head, clauses, notices } = await loadSelection(code);
  const translate = await getTranslations({ locale });
  const book = list === "clauses" ? prepareClauses({ head, items: clauses, translate }) : prepareNotices({ head, items: notices, translate });
  const items = list === "clauses" ? clauses : notices;
  const file = { csv: () => encodeCsv(book.sheet), xlsx: () => encodeXlsx(book), json: () => Readable.from([JSON.stringify({ ...head, [list]: items }, null, 2)]) }[format]();
  return new Response(Readable.toWeb(file) as ReadableStream<Uint8Array>, {
    headers: {
      "Content-Type": MEDIA_TYPES[format],
      "Content-Disposition": `attachment; filename="${selectionFileName({ code: head.code, list, format, locale })}"`,
      "Cache-Control": "no-store",
    },
  });
});
