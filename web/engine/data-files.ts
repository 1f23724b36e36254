// Fetches the files that all analyses share: the network's weights and the gazetteer. Each lies beside the worker in a folder whose
// manifest.json names it by its content, so that every cache may keep it for good.

interface Manifest {
  file: string;
  bytes: number;
}

/** The bytes of the file that the manifest in `folder` names. Rejects where it cannot be fetched. */
export async function fetchDataFile(folder: URL, onProgress: (done: number, total: number) => void): Promise<Uint8Array> {
  const manifest = (await (await get(new URL('manifest.json', folder))).json()) as Manifest;
  const response = await get(new URL(manifest.file, folder));
  const bytes = new Uint8Array(manifest.bytes);
  let done = 0;
  for (const reader = response.body!.getReader(); ; onProgress(done, bytes.length)) {
    const { value } = await reader.read();
    if (!value) return bytes.subarray(0, done);
    bytes.set(value, done);  // throws where there is more than the manifest says
    done += value.length;
  }
}

async function get(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} cannot be fetched (${response.status})`);
  return response;
}
