import type { Injector } from "@univerjs/core";
import { type BaseFunction, IFunctionService } from "@univerjs/engine-formula";

/** Answer something else each time they are asked. */
const VOLATILE = ["RAND", "RANDBETWEEN", "RANDARRAY", "NOW"] as const;

type Answer = ReturnType<BaseFunction["calculate"]>;

interface Placed {
  readonly subUnitId: string | null | undefined;
  readonly row: number;
  readonly column: number;
}

/**
 * The answers of volatile functions during one calculation, by the asking cell and the place in its formula. While
 * custom functions answer, cells are calculated again; with other arguments each time they would never come to an end.
 */
export class VolatileAnswers {
  private readonly answers = new Map<string, Answer>();
  private readonly asked = new Map<string, number>();

  install(injector: Injector): void {
    const service = injector.get(IFunctionService);
    for (const name of VOLATILE) {
      const executor = service.getExecutor(name);
      if (!executor) continue;
      const calculate = executor.calculate.bind(executor) as BaseFunction["calculate"];
      executor.calculate = (...args: Parameters<BaseFunction["calculate"]>) =>
        this.keep(name, executor as unknown as Placed, () => calculate(...args));
    }
  }

  /** A round begins: formulas are read from their start. */
  startRound(): void {
    this.asked.clear();
  }

  /** A calculation is over: the next one draws anew. */
  forget(): void {
    this.answers.clear();
    this.asked.clear();
  }

  private keep(name: string, { subUnitId, row, column }: Placed, draw: () => Answer): Answer {
    const place = `${name}:${subUnitId ?? ""}:${row}:${column}`;
    const index = this.asked.get(place) ?? 0;
    this.asked.set(place, index + 1);
    const key = `${place}:${index}`;
    const known = this.answers.get(key);
    if (known) return known;
    const drawn = draw();
    this.answers.set(key, drawn);
    return drawn;
  }
}
