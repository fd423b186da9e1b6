/** The divisions that came after the figures', in brief. */
export { divisions as builtDivisions } from 'virtual:divisions';
