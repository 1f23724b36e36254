// The files of a drop, also those in folders.

const kMostFiles = 500;

/** The files in `data`, folders by their content in the order of names. Call it within the event; hidden files are left out. */
export function filesOf(data: DataTransfer): Promise<File[]> {
  const entries = [...data.items].map((item) => (item.kind === 'file' ? (item.webkitGetAsEntry?.() ?? item.getAsFile()) : null));
  return collect(entries.filter((entry) => entry !== null));
}

async function collect(entries: (FileSystemEntry | File)[]): Promise<File[]> {
  const files: File[] = [];
  for (const entry of entries) {
    if (files.length >= kMostFiles) break;
    if (entry instanceof File) files.push(entry);
    else if (entry.name.startsWith('.')) continue;
    else if (entry.isFile) files.push(await fileOf(entry as FileSystemFileEntry));
    else files.push(...(await collect(await childrenOf(entry as FileSystemDirectoryEntry))));
  }
  return files.slice(0, kMostFiles);
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** Browsers give the entries of a folder in portions, the last of them empty. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return children.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
    children.push(...portion);
  }
}
