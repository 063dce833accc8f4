export const floatingClass =
  'appear z-50 rounded-lg border bg-card text-ink shadow-lg outline-none print:hidden';
