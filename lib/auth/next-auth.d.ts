import "next-auth/jwt";

declare module "next-auth/jwt" {
  /** The cookie names a session and nothing else; who that is stands in the database. */
  interface JWT {
    sid?: string;
  }
}
