/** Says what is being done, and when it took a while, how long. */
const WORTH_SAYING_MS = 300;

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Runs a step that may be slow: its name appears before it, with its time after it, for several may run at once. */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  console.log(`${name} …`);
  const started = performance.now();
  const result = await work();
  const took = performance.now() - started;
  if (took > WORTH_SAYING_MS) console.log(`  ${name.replace(/ \(.*\)$/, "")}: ${seconds(took)}`);
  return result;
}
