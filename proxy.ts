import createMiddleware from "next-intl/middleware";
import { NextRequest, type NextResponse } from "next/server";

import { THEME_SCRIPT_HASH } from "@/components/shell/theme-script";
import { WANTED_PATH_HEADER } from "@/lib/auth/wanted-path";
import { routing } from "@/lib/i18n/routing";

const chooseLanguage = createMiddleware(routing);

/** Styles may stand inline: charts and popovers place themselves by style attributes. Scripts may not. */
function contentSecurityPolicy(nonce: string): string {
  // The development server reconstructs error stacks with eval; the production one never does.
  const scripts = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' '${THEME_SCRIPT_HASH}' 'strict-dynamic'${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Sends an address without a language to the reader's, gives each page its policy and tells it its own address. It authorises nothing. */
export default function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set(WANTED_PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const response = chooseLanguage(new NextRequest(request, { headers }));
  response.headers.set("content-security-policy", policy);
  return response;
}

// Codes such as CHG24-67.1 contain a dot, so files are excluded by name and not by their dot.
export const config = { matcher: ["/((?!api/|_next/|icon\\.svg$|favicon\\.ico$).*)"] };
