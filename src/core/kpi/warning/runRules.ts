import { round } from "../numeric";

/**
 * Run rules of control charts. Each looks at the last few points up to one and tells whether that point completes
 * a signal. Points are given as z = (value - mean) / sigma.
 */
export interface RunRule {
  /** The most points that it looks at. */
  readonly points: number;
  /** Whether it judges where points lie, or only how they move. */
  readonly looksAt: "zones" | "moves";
  /** Whether the last point of the window completes a signal; a window at the start may be shorter. */
  readonly completes: (window: readonly number[]) => boolean;
  /** The same in Excel's notation, of a window of full length or shorter. */
  readonly native: (window: NativeWindow) => string;
}

/** A window of cells in Excel's notation. */
export interface NativeWindow {
  readonly length: number;
  /** The z of all points of the window, rounded, as an array. */
  readonly z: string;
  /** The z of the last point, rounded. */
  readonly last: string;
  /** Values from one place of the window to another, counted from 1. */
  readonly cells: (from: number, to: number) => string;
}

/** Places after which z counts as one number, so that a point reached by decimals may lie exactly on a limit. */
export const ZONE_PLACES = 9;

export function zoneOf(value: number, mean: number, sigma: number): number {
  return round((value - mean) / sigma, ZONE_PLACES);
}

/** `needed` of the last `points` points beyond a distance on one side, the last one among them. */
function beyond(points: number, needed: number, distance: number): RunRule {
  return {
    points,
    looksAt: "zones",
    completes: (window) => {
      const last = window[window.length - 1] as number;
      const side = Math.sign(last);
      return side * last > distance && window.filter((z) => side * z > distance).length >= needed;
    },
    native: ({ z, last }) => {
      if (points === 1) return `ABS(${last})>${distance}`;
      const high = `AND(${last}>${distance},SUMPRODUCT(--(${z}>${distance}))>=${needed})`;
      const low = `AND(${last}<-${distance},SUMPRODUCT(--(${z}<-${distance}))>=${needed})`;
      return `OR(${high},${low})`;
    },
  };
}

/** All of the last `points` points on one side of the centre; one on the centre breaks the run. */
function oneSided(points: number): RunRule {
  return {
    points,
    looksAt: "zones",
    completes: (window) => window.length === points && (window.every((z) => z > 0) || window.every((z) => z < 0)),
    native: ({ length, z }) =>
      length < points ? "FALSE" : `OR(SUMPRODUCT(--(${z}>0))=${points},SUMPRODUCT(--(${z}<0))=${points})`,
  };
}

/** The last `points` points all rising or all falling. */
function trending(points: number): RunRule {
  return {
    points,
    looksAt: "moves",
    completes: (window) => {
      if (window.length < points) return false;
      const moves = movesOf(window);
      return moves.every((move) => move > 0) || moves.every((move) => move < 0);
    },
    native: ({ length, cells }) => {
      if (length < points) return "FALSE";
      const compare = (sign: string) =>
        `SUMPRODUCT(--(${cells(2, points)}${sign}${cells(1, points - 1)}))=${points - 1}`;
      return `OR(${compare(">")},${compare("<")})`;
    },
  };
}

/** The last `points` points alternating up and down. */
function alternating(points: number): RunRule {
  return {
    points,
    looksAt: "moves",
    completes: (window) => {
      if (window.length < points) return false;
      const moves = movesOf(window);
      return moves.every(
        (move, i) => move !== 0 && (i === 0 || Math.sign(move) === -Math.sign(moves[i - 1] as number)),
      );
    },
    native: ({ length, cells }) => {
      if (length < points) return "FALSE";
      const middle = cells(2, points - 1);
      const turns = `SIGN(${cells(3, points)}-${middle})*SIGN(${middle}-${cells(1, points - 2)})`;
      return `SUMPRODUCT(--(${turns}<0))=${points - 2}`;
    },
  };
}

/** The last `points` points all closer to the centre than a sigma. */
function hugging(points: number): RunRule {
  return {
    points,
    looksAt: "zones",
    completes: (window) => window.length === points && window.every((z) => Math.abs(z) < 1),
    native: ({ length, z }) => (length < points ? "FALSE" : `SUMPRODUCT(--(ABS(${z})<1))=${points}`),
  };
}

/** The last `points` points all farther than a sigma from the centre, on both sides. */
function avoiding(points: number): RunRule {
  return {
    points,
    looksAt: "zones",
    completes: (window) =>
      window.length === points &&
      window.every((z) => Math.abs(z) > 1) &&
      window.some((z) => z > 0) &&
      window.some((z) => z < 0),
    native: ({ length, z }) => {
      if (length < points) return "FALSE";
      const both = `SUMPRODUCT(--(${z}>0))>0,SUMPRODUCT(--(${z}<0))>0`;
      return `AND(SUMPRODUCT(--(ABS(${z})>1))=${points},${both})`;
    },
  };
}

function movesOf(window: readonly number[]): number[] {
  return window.slice(1).map((value, i) => value - (window[i] as number));
}

/** Nelson's rules N1 to N8, the Western Electric rules WE1 to WE4 and Wheeler's three of four. */
export const runRules = {
  N1: beyond(1, 1, 3),
  N2: oneSided(9),
  N3: trending(6),
  N4: alternating(14),
  N5: beyond(3, 2, 2),
  N6: beyond(5, 4, 1),
  N7: hugging(15),
  N8: avoiding(8),
  WE1: beyond(1, 1, 3),
  WE2: beyond(3, 2, 2),
  WE3: beyond(5, 4, 1),
  WE4: oneSided(8),
  W3of4: beyond(4, 3, 1.5),
} as const satisfies Readonly<Record<string, RunRule>>;

export type RunRuleId = keyof typeof runRules;
