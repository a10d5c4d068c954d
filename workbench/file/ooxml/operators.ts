/** Office.js names a comparison as "GreaterThan", a file as "greaterThan"; two names differ in more. */
const inFile: Readonly<Record<string, string>> = {
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

export function fileOperator(operator: string): string {
  return inFile[operator] ?? operator.charAt(0).toLowerCase() + operator.slice(1);
}

/** `suffix` is "To" for validations ("GreaterThanOrEqualTo"), "" for conditional formats ("GreaterThanOrEqual"). */
export function officeOperator(operator: string, suffix: "" | "To"): string {
  switch (operator) {
    case "equal":
      return "EqualTo";
    case "notEqual":
      return "NotEqualTo";
    case "greaterThanOrEqual":
      return `GreaterThanOrEqual${suffix}`;
    case "lessThanOrEqual":
      return `LessThanOrEqual${suffix}`;
    default:
      return operator.charAt(0).toUpperCase() + operator.slice(1);
  }
}
