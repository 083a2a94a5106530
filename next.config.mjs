import createNextIntlPlugin from "next-intl/plugin";

/**
 * For what is no page: data, downloads, files. Each page gets a policy of its own, with a nonce, from
 * proxy.ts, which takes the place of this one.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "form-action 'self'",
  "base-uri 'none'",
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
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // What somebody sent in is saved, never run: later entries take the place of earlier ones.
    { source: "/api/evidence/:sha256", headers: [{ key: "Content-Security-Policy", value: "sandbox; default-src 'none'" }] },
  ],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
