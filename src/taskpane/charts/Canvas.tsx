import { makeStyles } from "@fluentui/react-components";
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
} from "chart.js";
import { useEffect, useRef } from "react";
import { useOfficeTheme } from "../shell/theme";
import { paletteAt, type Palette } from "./palette";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

const useStyles = makeStyles({ frame: { position: "relative", width: "100%" } });

export type DrawChart = (palette: Palette) => ChartConfiguration;

/**
 * A chart in the colours of the theme, drawn anew when those change. It never moves: nobody has to ask for less.
 *
 * @param label what a screen reader says of the picture.
 */
export function Canvas(props: { readonly draw: DrawChart; readonly height: number; readonly label: string }) {
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useOfficeTheme();
  const { draw, height, label } = props;
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    let chart: Chart | undefined;
    const paint = () => {
      chart?.destroy();
      const configuration = draw(paletteAt(element));
      chart = new Chart(element, {
        ...configuration,
        options: { ...configuration.options, animation: false, responsive: true, maintainAspectRatio: false },
      });
    };
    paint();
    const contrast = matchMedia("(forced-colors: active)");
    contrast.addEventListener("change", paint);
    return () => {
      contrast.removeEventListener("change", paint);
      chart?.destroy();
    };
    // The theme's colours are read from the page, so it is a reason to draw anew.
  }, [draw, theme]);
  return (
    <div className={styles.frame} style={{ height }} role="img" aria-label={label}>
      <canvas ref={canvas} />
    </div>
  );
}
