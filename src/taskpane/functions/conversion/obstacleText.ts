import type { Obstacle } from "../../../excel";
import { useLanguage } from "../../language/LanguageProvider";

/** Says why a formula stays as it is, in the language of the pane. */
export function useObstacleText(): (obstacle: Obstacle) => string {
  const { t, language } = useLanguage();
  return ({ key, parameters }) =>
    t(
      key,
      Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [name, typeof value === "object" ? value[language] : value]),
      ),
    );
}
