import { invalidArgument } from "./errors";
import type { HostObject, ObjectModel } from "./objectModel";
import { method, scalar } from "./objectModel";

/** What the host does when the client's services ask for it. */
export interface ServiceActions {
  customFunctionsReady(): void;
  customFunctionResults(results: unknown): void;
  paneVisibility(): "Visible" | "Background";
  setPaneVisibility(state: "Visible" | "Background"): void;
  /** False when the ribbon has no such control. */
  setControlEnabled(tabId: string, controlId: string, enabled: boolean): boolean;
  isControlEnabled(tabId: string, controlId: string): boolean;
}

/** The feature switches that make the custom-functions runtime answer in shorter rounds. */
const runtimeFeatures = [2, 4];

/** Services that the client makes by name; they touch the pane, the ribbon and the functions, never the workbook. */
export function addServices(model: ObjectModel, actions: ServiceActions): ReadonlyMap<string, HostObject> {
  let startState = "Background";
  let lastTab = "";
  model
    .add<null>({
      name: "CustomFunctions",
      since: "CustomFunctionsRuntime 1.1",
      members: {
        _SetOsfControlContainerReadyForCustomFunctions: method("CustomFunctionsRuntime 1.1", () => {
          actions.customFunctionsReady();
        }),
        _GetEnabledFeatures: method("CustomFunctionsRuntime 1.1", () => runtimeFeatures),
        setInvocationArrayResults: method("CustomFunctionsRuntime 1.1", (_, results) => {
          actions.customFunctionResults(results);
        }),
      },
    })
    .add<null>({
      name: "AddinInternalService",
      since: "SharedRuntime 1.1",
      members: { notifyActionHandlerReady: method("SharedRuntime 1.1", () => undefined) },
    })
    .add<null>({
      name: "AppRuntimeService",
      since: "SharedRuntime 1.1",
      members: {
        getAppRuntimeState: method("SharedRuntime 1.1", () => actions.paneVisibility()),
        setAppRuntimeState: method("SharedRuntime 1.1", (_, state) => {
          if (state !== "Visible" && state !== "Background")
            throw invalidArgument("The state is Visible or Background.");
          actions.setPaneVisibility(state);
        }),
      },
    })
    .add<null>({
      name: "AppRuntimePersistenceService",
      since: "SharedRuntime 1.1",
      members: {
        getAppRuntimeStartState: method("SharedRuntime 1.1", () => startState),
        setAppRuntimeStartState: method("SharedRuntime 1.1", (_, state) => {
          startState = String(state);
        }),
      },
    })
    .add<null>({
      name: "DynamicRibbon",
      since: "RibbonApi 1.1",
      members: {
        // The client names the tab of an update first and then its buttons, by their ids alone.
        getTab: method("RibbonApi 1.1", (_, tab) => {
          lastTab = String(tab);
          return { className: "RibbonTab", target: lastTab };
        }),
        getButton: method("RibbonApi 1.1", (_, control) => ({
          className: "RibbonButton",
          target: { tab: lastTab, control: String(control) },
        })),
      },
    })
    .add<string>({
      name: "RibbonTab",
      since: "RibbonApi 1.1",
      members: { id: scalar("RibbonApi 1.1", (tab) => tab) },
    })
    .add<{ tab: string; control: string }>({
      name: "RibbonButton",
      since: "RibbonApi 1.1",
      members: {
        id: scalar("RibbonApi 1.1", (button) => button.control),
        enabled: scalar(
          "RibbonApi 1.1",
          (button) => actions.isControlEnabled(button.tab, button.control),
          (button, enabled) => {
            if (!actions.setControlEnabled(button.tab, button.control, enabled === true))
              throw invalidArgument(`The ribbon has no control ${button.control} on the tab ${button.tab}.`);
          },
        ),
      },
    });
  const service = (className: string): HostObject => ({ className, target: null });
  return new Map([
    ["Microsoft.ExcelServices.CustomFunctions", service("CustomFunctions")],
    ["Microsoft.InternalService.AddinInternalService", service("AddinInternalService")],
    ["Microsoft.AppRuntime.AppRuntimeService", service("AppRuntimeService")],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", service("AppRuntimePersistenceService")],
    ["Microsoft.DynamicRibbon.DynamicRibbon", service("DynamicRibbon")],
  ]);
}
