// Fetches the network's weights. They lie beside the worker in models/, where manifest.json names them by their content,
// so that every cache may keep them for good.

interface Manifest {
  file: string;
  bytes: number;
}

/** The bytes of the file that the manifest in `folder` names. Rejects where it cannot be fetched. */
export async function fetchWeights(folder: URL, onProgress: (done: number, total: number) => void): Promise<Uint8Array> {
  const manifest = (await (await get(new URL('manifest.json', folder))).json()) as Manifest;
  const response = await get(new URL(manifest.file, folder));
  const weights = new Uint8Array(manifest.bytes);
  let done = 0;
  for (const reader = response.body!.getReader(); ; onProgress(done, weights.length)) {
    const { value } = await reader.read();
    if (!value) return weights.subarray(0, done);
    weights.set(value, done);  // throws where there is more than the manifest says
    done += value.length;
  }
}

async function get(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} cannot be fetched (${response.status})`);
  return response;
}
