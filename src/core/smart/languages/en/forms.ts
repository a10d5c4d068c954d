/** The inflected forms of an English verb, regular by spelling; of a phrase, those of its first word. */
export function verbForms(phrase: string): string[] {
  const [verb = "", ...rest] = phrase.split(" ");
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const stem = verb.endsWith("e")
    ? verb.slice(0, -1)
    : /^[^aeiou]{1,3}[aeiou][bdglmnprt]$/.test(verb)
      ? verb + verb.slice(-1)
      : verb;
  const y = /[^aeiou]y$/.test(verb);
  const third = y ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = y ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const ing = /ee$/.test(verb) ? `${verb}ing` : `${stem}ing`;
  return [verb, third, past, ing].map((form) => form + tail);
}

/** An English noun phrase and its plural. */
export function nounForms(phrase: string): string[] {
  if (/[^\x20-\x7e]/.test(phrase) || /(?:s|ing)$/.test(phrase)) return [phrase];
  if (/[^aeiou]y$/.test(phrase)) return [phrase, `${phrase.slice(0, -1)}ies`];
  return [phrase, /(?:x|z|ch|sh)$/.test(phrase) ? `${phrase}es` : `${phrase}s`];
}
