import { Readable } from "node:stream";
import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";

import { routeFor } from "@/lib/auth/route-gate";
import { AppError } from "@/lib/errors";
import { encodeCsv } from "@/lib/exports/encode-csv";
import { encodeXlsx } from "@/lib/exports/encode-xlsx";
import { prepareQuarter } from "@/lib/exports/prepare-quarter";
import { routing } from "@/lib/i18n/routing";
import { exportFileName } from "@/lib/quarters/labels";
import { loadQuarterExport } from "@/lib/quarters/loaders";
import { quarterFormatSchema, type QuarterFormat } from "@/lib/quarters/schema";

type Context = { params: Promise<{ quarter: string; format: string }> };

const CSV = "text/csv; charset=utf-8";
const MEDIA_TYPES: Record<QuarterFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: CSV,
  "sectors-csv": CSV,
};

export const GET = routeFor("viewer", async (request: Request, { params }: Context) => {
  const { quarter, format: wanted } = await params;
  const format = quarterFormatSchema.safeParse(wanted).data;
  if (!format) throw new AppError("not_found");
  const asked = new URL(request.url).searchParams.get("locale");
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const report = await loadQuarterExport(quarter);
  if (report === null) return Response.json({ code: "quarter.unknown", details: { quarter } }, { status: 404 });
  const book = prepareQuarter({ report, locale, translate: await getTranslations({ locale }) });
  const file = { xlsx: () => encodeXlsx(book), csv: () => encodeCsv(book.commitments), "sectors-csv": () => encodeCsv(book.sectors) }[format]();
  return new Response(Readable.toWeb(file) as ReadableStream<Uint8Array>, {
    headers: {
      "Content-Type": MEDIA_TYPES[format],
      "Content-Disposition": `attachment; filename="${exportFileName({ quarter: report.summary.period.quarter, format, locale })}"`,
      "Cache-Control": "no-store",
    },
  });
});
