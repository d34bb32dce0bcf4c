/** Hands content over as a file, without a network and without a trace of the machine in it. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

export function downloadText(name: string, type: string, text: string): void {
  download(name, new Blob([text], { type }));
}

/** With a byte order mark, so that spreadsheets read Arabic. */
export function downloadCsv(name: string, csv: string): void {
  downloadText(name, 'text/csv;charset=utf-8', `\ufeff${csv}`);
}
