import path from "node:path";

const folder = process.env.E2E_DATA_DIR ?? "";

/** The first administrator, whom the set-up test makes. */
export const ADMIN = { name: "Aida Orlova", email: "aida.orlova@example.org", password: "a calm river in spring" };

/** Where the set-up test keeps the administrator's signed-in browser for the tests after it. */
export const ADMIN_STATE = path.join(folder, "admin-browser.json");

/** Where the start leaves the one-time set-up link. */
export const SET_UP_LINK = path.join(folder, "setup-link.txt");
