import { type Need, needKey, RISKS } from "../../domain/need.ts";

/** Each need once, in order. If several readers have the same need, the one of highest risk is kept. */
export function distinctNeeds<Each extends Need>(needs: readonly Each[]): Each[] {
  const riskiestLast = RISKS.toReversed().flatMap((risk) => needs.filter((need) => need.risk === risk));
  const byKey = new Map(riskiestLast.map((need) => [needKey(need), need]));
  return [...new Set(needs.map(needKey))].flatMap((key) => byKey.get(key) ?? []);
}
