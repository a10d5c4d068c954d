import type { ActionsPatterns } from "../patterns";
import { nothing } from "../rules";

export const actions: ActionsPatterns = {
  givenUp: /不再|不追求|不以/,
  pushedAlong: nothing,
  getRight: /([盯抓看管想理谈聊试])一\1/,
  principles: nothing,
  betterThan: /越[多少快高低]越好|比[^,;。\n]{1,8}(?:更?[好高低多少快强大小]|有所)/,
};
