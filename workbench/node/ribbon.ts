import type { RibbonControls } from "../host/session";
import type { AddinManifest, ControlAction } from "./manifest";

/** The ribbon without a picture: which controls there are, and which are enabled. */
export class Ribbon implements RibbonControls {
  private readonly disabled = new Set<string>();

  constructor(private readonly manifest: AddinManifest) {}

  setEnabled(tabId: string, controlId: string, enabled: boolean): boolean {
    if (this.manifest.controls.get(controlId)?.tabId !== tabId) return false;
    if (enabled) this.disabled.delete(controlId);
    else this.disabled.add(controlId);
    return true;
  }

  isEnabled(_tabId: string, controlId: string): boolean {
    return !this.disabled.has(controlId);
  }

  /** What a click does. Throws for a control that does not exist or that the add-in has disabled. */
  action(controlId: string): ControlAction {
    const control = this.manifest.controls.get(controlId);
    if (!control) {
      const known = [...this.manifest.controls.keys()].join(", ");
      throw new Error(`The ribbon has no control ${controlId}. It has ${known}.`);
    }
    if (this.disabled.has(controlId)) throw new Error(`The control ${controlId} is disabled.`);
    return control.action;
  }
}
