// Files and words that another app shares. The service worker receives them and keeps them until the page takes them.

const kStore = 'nutgraf-shared';
const kNameHeader = 'x-file-name';

/** Whether the request brings something that was shared; the web manifest names this address. */
export function isShared({ method, url }: Request): boolean {
  return method === 'POST' && new URL(url).searchParams.has('share');
}

/** Keeps what a share brings, and leads the browser to the page that takes it. */
export async function keepShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const store = await caches.open(kStore);
  const words = ['title', 'text', 'url'].map((field) => form.get(field)).filter((value): value is string => typeof value === 'string' && value.trim() !== '');
  const page = new URL('./', request.url);
  let count = 0;
  const keep = (body: BodyInit, name: string): Promise<void> =>
    store.put(new URL(`shared-${String(count++).padStart(4, '0')}`, page), new Response(body, { headers: { [kNameHeader]: encodeURIComponent(name) } }));
  for (const file of form.getAll('files')) if (file instanceof File && file.size > 0) await keep(file, file.name);
  if (count === 0 && words.length > 0) await keep([...new Set(words)].join('\n\n'), '');
  page.searchParams.set('shared', '');
  return Response.redirect(page.href, 303);
}

/** Takes what was shared last, files first; nothing is left behind. */
export async function takeShared(): Promise<{ files: File[]; text: string }> {
  const store = await caches.open(kStore);
  const files: File[] = [];
  let text = '';
  for (const request of await store.keys()) {
    const response = (await store.match(request))!;
    const name = decodeURIComponent(response.headers.get(kNameHeader) ?? '');
    if (name) files.push(new File([await response.blob()], name));
    else text = await response.text();
  }
  await caches.delete(kStore);
  return { files, text };
}
