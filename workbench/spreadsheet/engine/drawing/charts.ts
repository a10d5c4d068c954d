import { DrawingTypeEnum } from "@univerjs/core";
import { DrawingApplyType, ISheetDrawingService, SetDrawingApplyMutation } from "@univerjs/sheets-drawing";
import { ComponentManager } from "@univerjs/ui";
import { createElement, useEffect, useRef } from "react";
import type { ChartRecord } from "../../../document";
import { MAX_ROWS } from "../../../formulas";
import type { Engine } from "../engine";

/** Draws one chart into an element and keeps it up to date until the returned function is called. */
export type ChartRenderer = (element: HTMLElement, chart: ChartRecord) => () => void;

const COMPONENT = "workbench-chart";
const PIXELS = 96 / 72;

/** Charts float above the cells of the sheet that is shown; the page brings the library that draws them. */
export class ChartLayer {
  private readonly drawn = new Map<string, ChartRecord>();
  private charts: readonly ChartRecord[] = [];
  private renderer: ChartRenderer | null = null;

  constructor(private readonly engine: Engine) {
    const render = (element: HTMLElement, id: string) => {
      const chart = this.drawn.get(id);
      return chart && this.renderer ? this.renderer(element, chart) : () => undefined;
    };
    engine.injector.get(ComponentManager).register(COMPONENT, ({ data }: { data?: { id?: string } }) => {
      const element = useRef<HTMLDivElement>(null);
      const id = data?.id ?? "";
      useEffect(() => (element.current ? render(element.current, id) : undefined), [id]);
      return createElement("div", { ref: element, style: { width: "100%", height: "100%", background: "#fff" } });
    });
  }

  setRenderer(renderer: ChartRenderer): void {
    this.renderer = renderer;
    this.redraw();
  }

  draw(charts: readonly ChartRecord[]): void {
    this.charts = charts;
    this.redraw();
  }

  /** Also to be called when another sheet is shown. */
  redraw(): void {
    const shown = this.engine.workbook.getActiveSheet().getSheetId();
    const wanted = this.renderer ? this.charts.filter(({ sheetId }) => sheetId === shown) : [];
    for (const [id, chart] of [...this.drawn]) {
      // A record never changes: another object means another chart.
      if (!wanted.includes(chart)) this.remove(id, chart);
    }
    for (const chart of wanted) if (!this.drawn.has(chart.id)) this.add(chart);
  }

  private add(chart: ChartRecord): void {
    this.drawn.set(chart.id, chart);
    const { unitId } = this.engine;
    const left = chart.left * PIXELS;
    const top = chart.top * PIXELS;
    const transform = { left, top, width: chart.width * PIXELS, height: chart.height * PIXELS, angle: 0 };
    const anchors = {
      from: this.cellAt(chart.sheetId, left, top),
      to: this.cellAt(chart.sheetId, left + transform.width, top + transform.height),
    };
    const drawing = {
      unitId,
      subUnitId: chart.sheetId,
      drawingId: chart.id,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: COMPONENT,
      transform,
      sheetTransform: anchors,
      axisAlignSheetTransform: anchors,
      data: { id: chart.id },
      allowTransform: false,
    };
    this.apply(chart.sheetId, "getBatchAddOp", drawing, DrawingApplyType.INSERT);
  }

  /** The cell under a point of the sheet, and how far into the cell it lies; pixels. */
  private cellAt(sheetId: string, left: number, top: number) {
    const sheet = this.engine.sheet(sheetId);
    const [column, columnOffset] = stretch(left, (index) => sheet.getColumnWidth(index));
    const [row, rowOffset] = stretch(top, (index) => sheet.getRowHeight(index));
    return { column, columnOffset, row, rowOffset };
  }

  private remove(id: string, chart: ChartRecord): void {
    this.drawn.delete(id);
    const search = { unitId: this.engine.unitId, subUnitId: chart.sheetId, drawingId: id };
    this.apply(chart.sheetId, "getBatchRemoveOp", search, DrawingApplyType.REMOVE);
  }

  private apply(
    subUnitId: string,
    operation: "getBatchAddOp" | "getBatchRemoveOp",
    drawing: object,
    type: DrawingApplyType,
  ): void {
    const { unitId, injector, commands } = this.engine;
    const drawings = injector.get(ISheetDrawingService);
    const { redo, objects } = drawings[operation]([drawing as never]) as { redo: unknown; objects: unknown };
    commands.syncExecuteCommand(SetDrawingApplyMutation.id, { unitId, subUnitId, op: redo, objects, type });
  }
}

function stretch(length: number, sizeOf: (index: number) => number): [number, number] {
  let rest = length;
  for (let index = 0; ; index++) {
    const size = sizeOf(index);
    if (rest < size || index >= MAX_ROWS) return [index, rest];
    rest -= size;
  }
}
