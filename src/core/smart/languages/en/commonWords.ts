/** Everyday words that are one letter away from a word of the lexicon and no slip of it. */
export const commonWords = `alter another arise beast compete compliant corps covert discus driver eternal exciting exist field framer fund
grater injure insult kit lading leaning medial molding morality phrasing plating preset quiet saying seedling singing spelling sporting state
thorough though tired tracing trail trembling trough unlock weighted`;
