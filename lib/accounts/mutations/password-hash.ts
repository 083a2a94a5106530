import { hash, verify } from "@node-rs/argon2";

/** argon2id is the library's default algorithm. Costs as OWASP's password storage cheat sheet gives them: 19 MiB, two passes, one lane. */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Made of random bytes that nobody kept: what is compared where there is no password, so that both take the same time. */
const NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$Hune1a7piG6SMfecA2788A$OWUN7vjcvEh+9g+WdglWRZOJYCCMyrKZ5+Y2UMLOwHk";

/** The hash of a password as a PHC string. A letter typed in another width or composed otherwise is the same letter. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), COSTS);
}

/** Whether a password is the one that was hashed. Without a hash the answer is no, after the same work. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? NOBODY, password.normalize("NFKC"));
  return matches && passwordHash !== null;
}
