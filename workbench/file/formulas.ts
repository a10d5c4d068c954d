import { parseSpecifier, type Token, tokenize } from "../formulas";
import { escapeColumn, printSpecifier } from "../formulas/structured";

/**
 * How a file spells formulas. Excel writes functions that came after 2007 with a prefix, names the table in each
 * structured reference, has words for the signs "@" and "#" and marks the variables of LET and LAMBDA
 * (MS-XLSX 2.2.2; ECMA-376 18.17).
 */

/** Functions that a file spells with the prefix "_xlfn.". */
const prefixed = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
    "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
    "CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P " +
    "COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT " +
    "F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT " +
    "FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE " +
    "GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA " +
    "ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT " +
    "NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC " +
    "RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS " +
    "SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE " +
    "TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE " +
    "WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);

/** These two carry a second prefix, as worksheet functions that a dynamic array brought. */
const doublyPrefixed = new Set(["FILTER", "SORT"]);

const filePrefix = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/iu;
const variablePrefix = /^_xlpm\./iu;

/**
 * A formula as the user wrote it, with its "=", to the spelling of a file, without it.
 * @param table name of the table around the cell, which "[@Sales]" leaves out
 */
export function toFile(source: string, table = ""): string {
  const tokens = tokenize(source.replace(/^=/u, ""));
  const variables = variablesOf(tokens);
  return writeTokens(tokens, (token) => {
    switch (token.type) {
      case "function":
        return fileFunction(token.text, variables);
      case "name":
        return token.sheet === undefined && variables.has(token.name.toLowerCase())
          ? `_xlpm.${token.name}`
          : token.text;
      case "structured": {
        const specifier = parseSpecifier(token.specifier);
        return specifier ? (token.table || table) + printSpecifier(specifier) : token.text;
      }
      default:
        return token.text;
    }
  });
}

function fileFunction(name: string, variables: ReadonlySet<string>): string {
  const bare = name.replace(filePrefix, "").toUpperCase();
  if (variables.has(bare.toLowerCase())) return `_xlpm.${name}`;
  if (doublyPrefixed.has(bare)) return `_xlfn._xlws.${bare}`;
  return prefixed.has(bare) ? `_xlfn.${bare}` : name;
}

/** Names that LET and LAMBDA declare: they stand before a comma, in LAMBDA all but the last argument. */
function variablesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const frames: { readonly declares: "LET" | "LAMBDA" | null; argument: number }[] = [];
  const significant = tokens.filter(({ type }) => type !== "space");
  significant.forEach((token, index) => {
    const frame = frames.at(-1);
    const [before, after] = [significant[index - 1], significant[index + 1]];
    if (token.type === "open") {
      const caller = before?.type === "function" ? before.text.replace(filePrefix, "").toUpperCase() : "";
      frames.push({ declares: caller === "LET" || caller === "LAMBDA" ? caller : null, argument: 0 });
    } else if (token.type === "close") {
      frames.pop();
    } else if (token.type === "comma" && frame) {
      frame.argument++;
    } else if (token.type === "name" && frame?.declares && after?.type === "comma") {
      const isWhole = before?.type === "open" || before?.type === "comma";
      if (isWhole && (frame.declares === "LAMBDA" || frame.argument % 2 === 0)) {
        names.add(token.name.replace(variablePrefix, "").toLowerCase());
      }
    }
  });
  return names;
}

/** Writes tokens one after another; a spilled reference and an implicit intersection become function calls. */
function writeTokens(tokens: readonly Token[], write: (token: Token) => string): string {
  const written: string[] = [];
  /** Where the operand begins that a following "#" belongs to. */
  let operand = 0;
  const open: number[] = [];
  const intersections: { readonly at: number; readonly depth: number }[] = [];
  const finishIntersection = () => {
    const last = intersections.at(-1);
    if (last && last.depth === open.length) {
      intersections.pop();
      written.splice(last.at, 0, "_xlfn.SINGLE(");
      written.push(")");
    }
  };
  tokens.forEach((token, index) => {
    switch (token.type) {
      case "at":
        intersections.push({ at: written.length, depth: open.length });
        return;
      case "spill":
        written.splice(operand, 0, "_xlfn.ANCHORARRAY(");
        written.push(")");
        break;
      case "open":
        open.push(tokens[index - 1]?.type === "function" ? written.length - 1 : written.length);
        written.push(token.text);
        return;
      case "close":
        operand = open.pop() ?? 0;
        written.push(token.text);
        break;
      default:
        if (token.type !== "space") operand = written.length;
        written.push(write(token));
        if (token.type === "function" || token.type === "space" || token.type === "operator") return;
    }
    if (tokens[index + 1]?.type !== "spill") finishIntersection();
  });
  return written.join("");
}

/** The reverse of {@link toFile}: a formula of a file as a user would write it, with its "=". */
export function fromFile(formula: string, table = ""): string {
  let tokens: readonly Token[];
  try {
    tokens = tokenize(formula);
  } catch {
    // A file may hold what nobody can type, references to other workbooks for example; it is kept as it stands.
    return `=${formula}`;
  }
  return `=${readTokens(tokens, table)}`;
}

const signs: Readonly<Record<string, { readonly before: string; readonly after: string }>> = {
  SINGLE: { before: "@", after: "" },
  ANCHORARRAY: { before: "", after: "#" },
};

function readTokens(tokens: readonly Token[], table: string): string {
  const closers: string[] = [];
  return tokens
    .map((token, index) => {
      const previous = tokens[index - 1];
      const sign = previous?.type === "function" ? signOf(previous) : undefined;
      switch (token.type) {
        case "function":
          return signOf(token)?.before ?? token.text.replace(filePrefix, "").replace(variablePrefix, "");
        case "name":
          return token.text.replace(variablePrefix, "");
        case "open":
          closers.push(sign ? sign.after : ")");
          return sign ? "" : token.text;
        case "close":
          return closers.pop() ?? ")";
        case "structured":
          return readStructured(token.text, token.table, token.specifier, table);
        default:
          return token.text;
      }
    })
    .join("");
}

function signOf(token: Token) {
  return /^_xlfn\./iu.test(token.text) ? signs[token.text.replace(filePrefix, "").toUpperCase()] : undefined;
}

/** Within the table its name is left out, and "[#This Row],[Plan]" is "@Plan", as Excel shows it. */
function readStructured(text: string, table: string, specifier: string, around: string): string {
  const parsed = parseSpecifier(specifier);
  if (!parsed) return text;
  const own = table.toLowerCase() === around.toLowerCase() ? "" : table;
  const [column, second] = parsed.columns;
  if (parsed.areas.length !== 1 || parsed.areas[0] !== "#This Row" || second !== undefined) {
    return `${own}[${specifier}]`;
  }
  if (column === undefined) return `${own}[@]`;
  return /^[\p{L}\p{N}_]+$/u.test(column) ? `${own}[@${column}]` : `${own}[@[${escapeColumn(column)}]]`;
}
