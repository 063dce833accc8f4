import path from 'node:path';

/** A sample document as a table of labels and values. */
export interface DrawnDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly stampedBy: string | undefined;
}

const font = path.join(process.cwd(), 'prisma', 'seed', 'font', 'NotoSansSC-subset.otf');

/** One A4 page as PDF, marked 样例 across its face. */
export async function drawDocument(document: DrawnDocument): Promise<Buffer> {
  const { default: PdfDocument } = await import('pdfkit');
  const pdf = new PdfDocument({
    size: 'A4',
    margin: 56,
    info: { Title: `样例 ${document.title}` },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<void>((resolve, reject) => {
    pdf.on('end', () => resolve());
    pdf.on('error', reject);
  });
  pdf.registerFont('sc', font);
  pdf.font('sc');
  drawHeading(pdf, document);
  drawRows(pdf, document.rows);
  if (document.stampedBy !== undefined) drawStamp(pdf, document.stampedBy);
  drawMark(pdf);
  pdf.end();
  await finished;
  return Buffer.concat(chunks);
}

type Pdf = PDFKit.PDFDocument;

function drawHeading(pdf: Pdf, { title, subtitle }: DrawnDocument): void {
  pdf.fillColor('#1d2126').fontSize(21).text(title, { align: 'center' });
  pdf.moveDown(0.3).fillColor('#5d646e').fontSize(10).text(subtitle, { align: 'center' });
  pdf.moveDown(1.4);
}

function drawRows(pdf: Pdf, rows: DrawnDocument['rows']): void {
  const left = 56;
  const width = pdf.page.width - 112;
  for (const [label, value] of rows) {
    const top = pdf.y;
    const height = Math.max(
      26,
      pdf.fontSize(11).heightOfString(value, { width: width - 160 }) + 12,
    );
    pdf.rect(left, top, width, height).lineWidth(0.6).strokeColor('#c9c5bb').stroke();
    pdf.fillColor('#5d646e').text(label, left + 10, top + 6, { width: 136 });
    pdf.fillColor('#1d2126').text(value, left + 150, top + 6, { width: width - 160 });
    pdf.y = top + height;
  }
}

function drawStamp(pdf: Pdf, name: string): void {
  const [x, y] = [pdf.page.width - 150, pdf.y + 70];
  pdf.save().strokeColor('#c0291f').fillColor('#c0291f').strokeOpacity(0.75).fillOpacity(0.75);
  pdf.circle(x, y, 48).lineWidth(2.4).stroke();
  pdf.fontSize(9).text(name, x - 42, y - 18, { width: 84, align: 'center' });
  pdf.fontSize(12).text('样例专用章', x - 42, y + 12, { width: 84, align: 'center' });
  pdf.restore();
}

function drawMark(pdf: Pdf): void {
  pdf
    .save()
    .fillColor('#b3261e')
    .fillOpacity(0.12)
    .rotate(-30, { origin: [300, 420] });
  pdf.fontSize(120).text('样  例', 130, 340, { lineBreak: false });
  pdf.restore();
}
