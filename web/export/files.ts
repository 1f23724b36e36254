// Files that a user may keep: they are made in the browser and saved from it, and nothing is sent anywhere.

export interface ExportFile {
  name: string;
  /** Its media type. */
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** Lets the browser save the file as it saves a download. */
export function save({ name, type, content }: ExportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

export function jsonFile(name: string, value: unknown, type = 'application/json'): ExportFile {
  return { name, type, content: `${JSON.stringify(value, null, 2)}\n` };
}
