import type { Rules } from "../languages/rules";
import type { Purpose } from "../intents";
import { normalize, type NormalText } from "../normalize";
import type { Reading } from "../reading";
import { directLink, isBesideThePoint, isFarFrom, isGenericObjective, topicOf } from "../relevance";
import type { GoalContext } from "../report";
import { judgement, spansOf, wordsOf, type Judgement } from "./criterion";

/** Relevant: reaching the goal moves the larger objective in one causal step. Unknown where no objective is named. */
export function judgeRelevant({ normal, intents }: Reading, context: GoalContext, rules: Rules): Judgement {
  const claimed = intents.purposes[0];
  const given = (context.parentObjective ?? "").trim();
  const objective = given !== "" ? given : (claimed?.objective ?? "");
  if (objective === "") return judgement("unknown", "relevant.noObjective", {}, []);
  const wanted = topicOf(normalize(objective, rules).text, rules);
  if (isGenericObjective(wanted)) return judgement("unknown", "relevant.genericObjective", { objective }, []);
  // The words of a claim are the objective's: counted as the goal's they would prove any link.
  const own = topicOf(
    intents.purposes.reduce(
      (text, { from, to }) => text.slice(0, from) + " ".repeat(to - from) + text.slice(to),
      normal.text,
    ),
    rules,
  );
  const besideThePoint = isBesideThePoint(own, wanted);
  const link = besideThePoint ? null : directLink(own, wanted);
  const evidence = given === "" && claimed ? spansOf(normal, [claimed]) : [];
  const parameters = { objective: given !== "" || !claimed ? given : asClaimed(claimed, normal) };
  if (link) {
    const at = normal.text.indexOf(link.from);
    const where = at >= 0 ? [normal.span(at, at + link.from.length)] : [];
    return judgement("pass", `relevant.${link.kind}`, { ...parameters, from: link.from, to: link.to }, [
      ...evidence,
      ...where,
    ]);
  }
  if (besideThePoint || isFarFrom(own, wanted))
    return judgement("fail", given === "" ? "relevant.bogus" : "relevant.noPath", parameters, evidence);
  return judgement("pass", "relevant.plausible", parameters, []);
}

/** The objective as the text writes it, from a quotation where there is one, without the asides behind it. */
function asClaimed({ from, to, objective }: Purpose, normal: NormalText): string {
  const at = normal.text.indexOf(objective, from);
  const said = wordsOf(normal, at >= 0 && at < to ? { from: at, to: at + objective.length } : { from, to });
  const quoted = /[“"「]([^“”"」]+)[”"」]/.exec(said)?.[1];
  return quoted ?? said.replace(/\s*[(（][^()（）]*[)）]?\s*$/, "").replace(/^[\s,，]+/, "");
}
