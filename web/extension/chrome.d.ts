// What the extension uses of the browser's interface for extensions.
declare const chrome: {
  action: { onClicked: { addListener(take: (tab: { id?: number; windowId: number }) => void): void } };
  scripting: { executeScript<Result>(call: { target: { tabId: number }; func: () => Result }): Promise<{ result?: Result }[]> };
  sidePanel: { open(place: { windowId: number }): Promise<void> };
  storage: {
    session: { get(key: string): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void>; remove(key: string): Promise<void> };
    onChanged: { addListener(take: () => void): void };
  };
};
