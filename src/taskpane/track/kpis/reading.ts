// Apart, as it brings the calculation of the warnings along: the view is drawn meanwhile.
export { readPeriod, readTracking } from "../../../excel";
