import createNextIntlPlugin from "next-intl/plugin";

const isDevelopment = process.env.NODE_ENV === "development";

/**
 * Nothing comes from another host. Next puts the page's data into inline scripts, and its
 * development server evaluates code and talks over a web socket.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = Object.entries({
  "Content-Security-Policy": contentSecurityPolicy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "same-origin",
  "Strict-Transport-Security": "max-age=31536000", // browsers heed it over HTTPS only
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
}).map(([key, value]) => ({ key, value }));

/** A little over the largest file that a form may carry (evidence, 10 MB), so that the form can say no itself. */
const LARGEST_BODY = "12mb";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // The address that npm run dev prints; its hot reload would be refused as foreign.
  allowedDevOrigins: ["127.0.0.1"],
  turbopack: { root: import.meta.dirname },
  experimental: { serverActions: { bodySizeLimit: LARGEST_BODY }, proxyClientMaxBodySize: LARGEST_BODY },
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
