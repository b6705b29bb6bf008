import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Tag = { role?: string; type?: string; children?: Tag[] };
type Annotation = { subtype: string; url?: string };

/** What a reader finds in a PDF: the kinds of its parts, where its links lead, and what could act. */
export async function shapeOfPdf(bytes: Uint8Array): Promise<unknown> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const roles = new Set<string>();
  const links = new Set<string>();
  const note = ({ role, children = [] }: Tag): void => {
    if (role !== undefined) roles.add(role);
    children.forEach(note);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    note(await page.getStructTree());
    for (const { subtype, url } of (await page.getAnnotations()) as Annotation[])
      links.add(`${subtype} ${url ?? ''}`);
  }
  const acts = [await pdf.getJSActions(), await pdf.getAttachments(), await pdf.getOpenAction()];
  await pdf.loadingTask.destroy();
  return { roles: [...roles].sort(), links: [...links].sort(), acts };
}
