import path from "node:path";
import { checkProject, formatViolation } from "./structure/check.mjs";

const root = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, ".."));
const { violations, files, imports } = checkProject(root);

for (const violation of violations) console.log(formatViolation(violation));
console.log(`structure: ${files} files, ${imports} imports, ${violations.length} ${violations.length === 1 ? "violation" : "violations"}`);
process.exitCode = violations.length > 0 ? 1 : 0;
