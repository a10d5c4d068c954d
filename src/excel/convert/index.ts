export { convertFormulas, reenterFormulas } from "./apply";
export type {
  Change,
  ConversionPreview,
  ConversionResult,
  ConversionScope,
  ConversionTarget,
  ConvertibleFormula,
  KeptFormula,
  Obstacle,
  ReentryResult,
  StuckFormula,
} from "./conversions";
export { previewConversion } from "./preview";
